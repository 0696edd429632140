/// Parts of words that make the hyphenated count differ from the count of vowel groups.
///
/// Found by comparing the two over a few thousand common words. Lists are parted by spaces.
enum WordParts {
  /// Beginnings that hold one syllable fewer.
  static let beginningsLess =
    "ach ali alo am ele equa even fire here hou id merc open ov para reco som uni ut"

  /// Beginnings that hold one syllable more.
  static let beginningsMore =
    "real reci"

  /// Endings that hold one syllable fewer.
  static let endingsLess =
    "ary dy e ed ely es id ile nger ole sy ule und uted zy"

  /// Endings that hold one syllable more.
  static let endingsMore =
    "ded hes ier le ses ted"

  /// Letters anywhere that hold one syllable fewer.
  static let insideLess =
    "ab aga ale any awa cop dem edg efu eme eno ery ky oly ros saf scl sty upi"

  /// Letters anywhere that hold one syllable more.
  static let insideMore =
    "abs cab dia dnt ein idu ied ies iol lia lue meo nua ria rio snt tua yi yon"

  /// Common words that no rule gets right, by their number of syllables.
  static let counted: [(Int, String)] = [
    (
      1,
      "added adding adult adults daniel egypt eighty evenings forty sara ahead alarm apart april area arise aside clothes counter "
        + "delete durable fifty gonna havent healthy heavy helper item items lawyer medicine "
        + "minute movies okay oral patent patents present prison process progress proxy "
        + "putting rather refers rubric telling tiny users whether"
    ),
    (
      2,
      "agency ellie enjoyable hundred ninety opinions pyramids quiet reminders science studying telephone arising available baby background baseline business construed conveyed "
        + "create creates customer danger doing elsewhere finger forbid forename generic "
        + "going goodbye guidelines issue layout libraries likewise media nicotine publicly "
        + "samples secondary stable strategies table therefore warranties youve"
    ),
    (
      3,
      "binary calendar company continue curriculum distributing employer examples "
        + "february guarantee interpreter obligations original paracetamol preamble previous "
        + "recommend redistribute remember royalty summary whoever"
    ),
    (
      4,
      "accompany recommended"
    ),
    (
      5,
      "associated conspicuously experiencing liability"
    ),
  ]
}
