// Written by ringcentral-generate. Changes belong into the catalog: this file is overwritten.

import Foundation
import RingCentralRuntime

#if Everything || ArtificialIntelligence
/// Transcribes audio files and finds out who speaks when.
public nonisolated struct AIAudioEndpoints: Sendable {
    let client: ServiceClient
    public init(_ client: ServiceClient) { self.client = client }

    /// Starts to find out who speaks when in an audio file.
    ///
    /// > Note: Answers with a job id at once; the result is posted to the webhook address when the job is done.
    ///
    /// Permission: `AI`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - encoding: Encoding of the audio file.
    ///   - languageCode: Language that is spoken, as a code such as en-US.
    ///   - webhook: Address that receives the result when the asynchronous job is done.
    ///   - audioType: Kind of the recording, such as Meeting or Voicemail.
    ///   - contentUri: Address from which the service fetches the content; it must be reachable for it.
    ///   - enableVoiceActivityDetection: Whether passages without speech are found and left out first.
    ///   - separateSpeakerPerChannel: Whether each audio channel holds one speaker.
    ///   - source: Where the recording comes from, in words.
    ///   - speakerCount: Number of speakers expected.
    /// - Returns: A call to ask for its `value`.
    @available(*, deprecated, message: "The service advises against this endpoint.")
    public func diarizeSpeakers(
        encoding: DiarizeInput.Encoding, languageCode: String, webhook: String,
        audioType: DiarizeInput.AudioType? = nil, contentUri: String? = nil,
        enableVoiceActivityDetection: Bool? = nil, separateSpeakerPerChannel: Bool? = nil, source: String? = nil,
        speakerCount: Int? = nil) -> Call<CaiAsyncApiResponse> {
        var request = RequestParts(.diarizeSpeakers)
        request.query("webhook", webhook);
        request.body(DiarizeInput(encoding: encoding, languageCode: languageCode, audioType: audioType, contentUri: contentUri, enableVoiceActivityDetection: enableVoiceActivityDetection, separateSpeakerPerChannel: separateSpeakerPerChannel, source: source, speakerCount: speakerCount))
        return Call(client, request)
    }

    /// Starts to transcribe the speech of an audio file.
    ///
    /// > Note: Answers with a job id at once; the result is posted to the webhook address when the job is done.
    ///
    /// Permission: `AI`. Rate group: Heavy, 10 calls in 60 s.
    ///
    /// - Parameters:
    ///   - encoding: Encoding of the audio file.
    ///   - languageCode: Language that is spoken, as a code such as en-US.
    ///   - webhook: Address that receives the result when the asynchronous job is done.
    ///   - audioType: Kind of the recording, such as Meeting or Voicemail.
    ///   - contentUri: Address from which the service fetches the content; it must be reachable for it.
    ///   - enablePunctuation: Whether the transcript gets punctuation.
    ///   - enableSpeakerDiarization: Whether the speakers are told apart. Default: `false`.
    ///   - enableVoiceActivityDetection: Whether passages without speech are found and left out first.
    ///   - separateSpeakerPerChannel: Whether each audio channel holds one speaker. Default: `false`.
    ///   - source: Where the recording comes from, in words.
    ///   - speakerCount: Number of speakers expected.
    ///   - speechContexts: Words and phrases to expect in the speech.
    /// - Returns: A call to ask for its `value`.
    @available(*, deprecated, message: "The service advises against this endpoint.")
    public func transcribeSpeech(
        encoding: SpeechToTextInput.Encoding, languageCode: String, webhook: String,
        audioType: SpeechToTextInput.AudioType? = nil, contentUri: String? = nil, enablePunctuation: Bool? = nil,
        enableSpeakerDiarization: Bool? = nil, enableVoiceActivityDetection: Bool? = nil,
        separateSpeakerPerChannel: Bool? = nil, source: String? = nil, speakerCount: Int? = nil,
        speechContexts: [SpeechContextPhrasesInput]? = nil) -> Call<CaiAsyncApiResponse> {
        var request = RequestParts(.transcribeSpeech)
        request.query("webhook", webhook);
        request.body(SpeechToTextInput(encoding: encoding, languageCode: languageCode, audioType: audioType, contentUri: contentUri, enablePunctuation: enablePunctuation, enableSpeakerDiarization: enableSpeakerDiarization, enableVoiceActivityDetection: enableVoiceActivityDetection, separateSpeakerPerChannel: separateSpeakerPerChannel, source: source, speakerCount: speakerCount, speechContexts: speechContexts))
        return Call(client, request)
    }
}

nonisolated extension APIOperation {
    /// `POST /ai/audio/v1/async/speaker-diarize`
    public static let diarizeSpeakers = APIOperation(
        "caiSpeakerDiarize", .post, "/ai/audio/v1/async/speaker-diarize", area: "AIAudio", permission: "AI",
        rateGroup: "Heavy", access: .write, lifecycle: .deprecated)
    /// `POST /ai/audio/v1/async/speech-to-text`
    public static let transcribeSpeech = APIOperation(
        "caiSpeechToText", .post, "/ai/audio/v1/async/speech-to-text", area: "AIAudio", permission: "AI",
        rateGroup: "Heavy", access: .write, lifecycle: .deprecated)
}

/// An audio file to transcribe, with options of the recognition.
public nonisolated struct SpeechToTextInput: Model {
    /// Kind of the recording, such as Meeting or Voicemail.
    public var audioType: Optional<SpeechToTextInput.AudioType>
    /// Address from which the service fetches the content; it must be reachable for it.
    public var contentUri: Optional<String>
    /// Whether the transcript gets punctuation.
    public var enablePunctuation: Optional<Bool>
    /// Whether the speakers are told apart. Default: `false`.
    public var enableSpeakerDiarization: Optional<Bool>
    /// Whether passages without speech are found and left out first.
    public var enableVoiceActivityDetection: Optional<Bool>
    /// Encoding of the audio file.
    public var encoding: SpeechToTextInput.Encoding
    /// Language that is spoken, as a code such as en-US.
    public var languageCode: String
    /// Whether each audio channel holds one speaker. Default: `false`.
    public var separateSpeakerPerChannel: Optional<Bool>
    /// Where the recording comes from, in words.
    public var source: Optional<String>
    /// Number of speakers expected.
    public var speakerCount: Optional<Int>
    /// Words and phrases to expect in the speech.
    public var speechContexts: Optional<[SpeechContextPhrasesInput]>
    public init(
        encoding: SpeechToTextInput.Encoding, languageCode: String, audioType: SpeechToTextInput.AudioType? = nil,
        contentUri: String? = nil, enablePunctuation: Bool? = nil, enableSpeakerDiarization: Bool? = nil,
        enableVoiceActivityDetection: Bool? = nil, separateSpeakerPerChannel: Bool? = nil, source: String? = nil,
        speakerCount: Int? = nil, speechContexts: [SpeechContextPhrasesInput]? = nil) {
        self.encoding = encoding; self.languageCode = languageCode; self.audioType = audioType;
        self.contentUri = contentUri; self.enablePunctuation = enablePunctuation;
        self.enableSpeakerDiarization = enableSpeakerDiarization;
        self.enableVoiceActivityDetection = enableVoiceActivityDetection;
        self.separateSpeakerPerChannel = separateSpeakerPerChannel; self.source = source;
        self.speakerCount = speakerCount; self.speechContexts = speechContexts
    }
    public init(_ blank: Blank) { self.init(encoding: .init(blank), languageCode: .init(blank)) }
    public mutating func visit(_ fields: FieldVisitor) {
        fields.field("audioType", &self.audioType); fields.field("contentUri", &self.contentUri);
        fields.field("enablePunctuation", &self.enablePunctuation);
        fields.field("enableSpeakerDiarization", &self.enableSpeakerDiarization);
        fields.field("enableVoiceActivityDetection", &self.enableVoiceActivityDetection);
        fields.field("encoding", &self.encoding); fields.field("languageCode", &self.languageCode);
        fields.field("separateSpeakerPerChannel", &self.separateSpeakerPerChannel);
        fields.field("source", &self.source); fields.field("speakerCount", &self.speakerCount);
        fields.list("speechContexts", &self.speechContexts)
    }

    /// Kind of the recording, such as Meeting or Voicemail.
    public typealias AudioType = OpenEnum<AudioTypeValues>
    public enum AudioTypeValues {}

    /// Encoding of the audio file.
    public typealias Encoding = OpenEnum<EncodingValues>
    public enum EncodingValues {}
}

nonisolated extension OpenEnum where Values == SpeechToTextInput.AudioTypeValues {
    public static var callCenter: Self { Self("CallCenter") }
    public static var earningsCalls: Self { Self("EarningsCalls") }
    public static var interview: Self { Self("Interview") }
    public static var meeting: Self { Self("Meeting") }
    public static var pressConference: Self { Self("PressConference") }
    public static var voicemail: Self { Self("Voicemail") }
}

nonisolated extension OpenEnum where Values == SpeechToTextInput.EncodingValues {
    public static var aac: Self { Self("Aac") }
    public static var avi: Self { Self("Avi") }
    public static var mp4: Self { Self("Mp4") }
    public static var mpeg: Self { Self("Mpeg") }
    public static var ogg: Self { Self("Ogg") }
    public static var wav: Self { Self("Wav") }
    public static var webm: Self { Self("Webm") }
    public static var webp: Self { Self("Webp") }
}
#endif
