/// How hard a text is to read: the formulas of Flesch, Kincaid and McLaughlin for English.
///
/// Counted as textstat counts, so that figures can be held against other tools: a sentence ends
/// at every full stop, question mark or exclamation mark; pieces of one or two words are not
/// counted as sentences, though their words are; words joined by a hyphen or slash are one word.
/// Linear in the text.
public struct Readability: Codable, Hashable, Sendable {
  /// The number of words, figures included.
  public let words: Int
  /// The number of sentences, at least one.
  public let sentences: Int
  /// The number of syllables, as hyphenation parts the words.
  public let syllables: Int
  /// Flesch reading ease: 100 is very easy, 70 plain, 30 very hard.
  public let fleschReadingEase: Double
  /// The Flesch–Kincaid grade: American school years, about a British year group less one.
  public let fleschKincaidGrade: Double
  /// McLaughlin’s SMOG grade; 0 for fewer than three sentences, where it says nothing.
  public let smog: Double
  /// Words in a sentence, on average.
  public let meanSentence: Double
  /// Words in the longest sentence.
  public let longestSentence: Int

  /// Measures a text; any text will do, and one without words measures 0 throughout.
  public init(of text: String) {
    var counter = WordCounter()
    var text = text
    text.withUTF8 { counter.read($0) }
    counter.endSentence()
    words = counter.words
    sentences = max(1, counter.sentences)
    syllables = counter.syllables
    longestSentence = counter.longest
    guard counter.words > 0 else {
      (fleschReadingEase, fleschKincaidGrade, smog, meanSentence) = (0, 0, 0, 0)
      return
    }
    let length = Double(words) / Double(sentences)
    let weight = Double(syllables) / Double(words)
    meanSentence = Readability.rounded(length)
    fleschReadingEase = Readability.rounded(206.835 - 1.015 * length - 84.6 * weight)
    fleschKincaidGrade = Readability.rounded(0.39 * length + 11.8 * weight - 15.59)
    let heavy = 30 * Double(counter.heavy) / Double(sentences)
    smog = sentences < 3 ? 0 : Readability.rounded(1.043 * heavy.squareRoot() + 3.1291)
  }

  /// Two places are more than the formulas can tell.
  private static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}

/// Counts words, syllables and sentences in one pass over UTF-8.
private struct WordCounter {
  var words = 0
  var syllables = 0
  /// Words of three syllables or more.
  var heavy = 0
  var sentences = 0
  var longest = 0
  private var inSentence = 0
  private var letters: [UInt8] = []
  private var isWord = false

  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0x61...0x7A:
        isWord = true
        letters.append(byte)
      case 0x41...0x5A:
        isWord = true
        letters.append(byte | 0x20)
      case 0x30...0x39, 0x5F: isWord = true
      case 0x80...: readBeyondASCII(bytes, index)
      case 0x20, 0x09...0x0D: endWord()
      case 0x2E, 0x21, 0x3F: endSentence()
      default: break
      }
    }
  }

  /// Letters beyond ASCII carry a word and, when they are Latin vowels, a syllable; quotation
  /// marks and dashes are passed over, and wide spaces part words.
  private mutating func readBeyondASCII(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) {
    let byte = bytes[index]
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
    switch byte {
    case 0xC2 where next == 0xA0: endWord()
    case 0xC3:
      isWord = true
      letters.append((0xA0...0xBC).contains(next | 0x20) ? 0x65 : 0x6E)
    case 0xC4...0xDF, 0xE0, 0xE1, 0xE3...0xEF: isWord = true
    default: break
    }
  }

  private mutating func endWord() {
    guard isWord else { return }
    let count = Syllables.count(letters)
    words += 1
    inSentence += 1
    syllables += count
    if count >= 3 { heavy += 1 }
    letters.removeAll(keepingCapacity: true)
    isWord = false
  }

  mutating func endSentence() {
    endWord()
    longest = max(longest, inSentence)
    if inSentence > 2 { sentences += 1 }
    inSentence = 0
  }
}
