/// Turns of phrase that sound like doing something and say nothing that could be seen: each begins
/// with a verb that is plain enough in other company.
enum VagueDoing {
  static let table = PatternTable<Bool>([
    ("work|works on", true), ("settle|settles in|into|down", true),
    ("settle|settles better|well", true),
    ("work|works towards|to|at his|her|their", true), ("work|works hard|harder|well|better", true),
    ("try|tries my|his|her|their best|hardest", true), ("try|tries hard|harder|more", true),
    ("do|does my|his|her|their? best|well|better|more", true),
    ("get|gets on|along better|well|with", true), ("get|gets better|used|more", true),
    ("keep|keeps|catch|catches up", true),
    ("keep|keeps|stay|stays calm|calmer|positive|safe", true),
    ("keep|keeps trying|going|improving", true),
    ("stay|stays focused|focussed|engaged|motivated|regulated", true),
    (
      "make|makes|making better|good|right|positive|sensible|safe|the|wise|friends right? choices|choice|decisions",
      true
    ),
    ("make|makes friends|progress", true),
    ("make|makes good|better|more|steady|expected progress", true),
    ("pay|pays attention|more", true),
    (
      "meet|meets|reach|reaches his|her|their|age|the? potential|targets|expectations|needs|related",
      true
    ),
    ("close|closes the gap", true), ("take|takes responsibility|ownership|pride|more", true),
    ("take|takes part|turns? more|better|fully", true),
    (
      "have|has better|good|more|positive|the|less|a|fewer _? _? attitude|relationships|manners|confidence|behaviour|friendships",
      true
    ),
    ("listen|listens better|more|carefully|well|and", true),
    ("follow|follows the? rules|expectations|routines|school", true),
    (
      "speak|speaks|talk|talks more? clearly|confidently|nicely|kindly|appropriately|politely", true
    ),
    (
      "read|reads|write|writes more? fluently|confidently|better|well|neatly|accurately|often|widely",
      true
    ),
    (
      "show|shows kindness|respect|resilience|empathy|interest|maturity|consideration|more|improved|better",
      true
    ),
    (
      "use|uses language|words|equipment|tools|time|it|them appropriately|properly|well|sensibly|effectively",
      true
    ),
    ("use|uses his|her|their strategies", true),
    ("play|plays nicely|better|well|appropriately|cooperatively", true),
    ("share|shares better|nicely|more|well", true), ("join|joins in more|better|fully", true),
    ("behave|behaves", true), ("cope|copes", true),
    ("act|acts appropriately|sensibly|responsibly|maturely", true),
    ("respond|responds appropriately|positively|better|well", true),
    ("interact|interacts appropriately|positively|better|well|more", true),
    ("attend|attends regularly|more|better|well|school", true),
    ("remember|remembers more|better|things", true), ("see|sees things|himself|herself", true),
    ("look|looks after|forward", true), ("deal|deals with", true), ("grow|grows in", true),
    ("respect|respects", true),
    ("manage|manages better|more|well|change|transitions|transition", true),
    ("control|controls his|her|their temper|anger|emotions|behaviour|impulses", true),
    ("set|sets a? good|better example|examples", true), ("cooperate|cooperates", true),
    ("organise|organises himself|herself|themselves better|more", true),
  ])
}
