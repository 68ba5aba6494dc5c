/// Keys without a character, as WebDriver names them (https://www.w3.org/TR/webdriver2/#keyboard-actions).
public enum Key {
    public static let enter = "\u{E007}"
    public static let escape = "\u{E00C}"
    public static let down = "\u{E015}"
    public static let up = "\u{E013}"
    public static let tab = "\u{E004}"
}
