"use strict";
Types.add({
"type.FaxCoverPageInfo": "<dl>\n<dt>id <i>String</i><dd>Identifier of the cover page; give it as coverIndex.\n<dt>name <i>String</i><dd>Name of the cover page.\n</dl>\n",
"type.FaxResponse.Kind": "<p class=\"values\"><code>Fax</code> \n",
"type.FaxResponseTo": "<dl>\n<dt>location <i>String</i><dd>Place of the phone number, such as a city and state.\n<dt>messageStatus <i><a href=\"../types/Common.swift.html#type.MessageStatusEnum\">MessageStatusEnum</a></i><dd>How far the fax to this recipient has come.\n<dt>name <i>String</i><dd>Name of the recipient.\n<dt>phoneNumber <i>String</i><dd>Phone number, usually in E.164 form.\n<dt>recipientId <i>String</i><dd>Identifier of the recipient within the fax.\n</dl>\n",
"type.MessageAttachmentInfoIntId": "<dl>\n<dt>contentType <i>String</i><dd>MIME type of the content.\n<dt>filename <i>String</i><dd>Name of the file.\n<dt>id <i>Int64</i><dd>Identifier of the attachment.\n<dt>size <i>Int</i><dd>Size of the file, in bytes.\n<dt>type <i>MessageAttachmentInfoIntId.Kind</i><dd>Kind of the attachment, such as a recording, text or document.<p class=\"values\"><code>AudioRecording</code> <code>AudioTranscription</code> <code>MmsAttachment</code> <code>RenderedDocument</code> <code>SourceDocument</code> <code>Text</code> \n<dt>uri <i>String</i><dd>Canonical address of the resource.\n</dl>\n"
});
