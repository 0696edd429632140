extension KindCues {
  /// What an outcome says of itself, or that it makes a difference to a life.
  static let outcome = PatternTable<Double>([
    (
      "^ agreed|long|longer|medium|short|overall|key? term? outcome|outcomes #? :|-|\u{2013}", 0.95
    ),
    ("^ as a result", 0.86),
    ("well|safe|confident|independent|secure enough to|for", 0.84),
    ("without waiting for somebody|someone|anybody|anyone|an", 0.82),
  ])

  /// What a target says of itself.
  static let target = PatternTable<Double>([
    ("^ next|smart|new|main|current|revised? target|targets #? :|-|\u{2013}|is", 0.9),
    ("^ t # :|-|\u{2013}", 0.86),
  ])

  /// Hopes in other words.
  static let hopes = PatternTable<Double>([
    ("all|what i|we|i've|we've|he|she ever|really? want|wants|wanted is|for", 0.9),
    ("i'd|we'd really|just|so like|love|want <child>|to|it", 0.9),
    ("i'd|we'd want <child> to", 0.88),
    ("like to think <child>|we|i could|will|would|might|can", 0.88),
    ("want|wants the same thing|things", 0.85),
    ("^ to? be|become a|an * like|when", 0.86),
    ("that's|it's what he|she|they says? he|she|they wants|want|wanted", 0.85),
    ("over the moon if", 0.88), ("says he's|she's|they're|i'm going to be a|an", 0.86),
    ("^ i'm|i going to be a|an", 0.86), ("mean everything|loads if|to|for", 0.88),
    (
      "i'd like to be|have|work|learn|live|join|play|read|write|swim|do able|a|an|to|in|with|for|it",
      0.84
    ),
    ("^ long|longer term :|-|\u{2013}", 0.84),
    ("^ to? go to the? same * school|secondary|college", 0.84),
    ("matters to us|me|him|her|most is", 0.86), ("be happy|pleased|proud|delighted if", 0.86),
    ("my|his|her dream job|career", 0.9), ("when i|he|she grow|grows up", 0.88),
    (
      "i want to be|work|go|play|join|do|get|have|learn|live|make|see|drive|run|win|read|write|ride|"
        + "swim", 0.84
    ),
    ("ultimately|eventually|someday we|i|he|she|they|we'd|i'd|he'd|she'd", 0.84),
    ("some day|someday", 0.82), ("what i'd|we'd love|like|want is|most", 0.9),
    ("hope|hopes|hoping <child> can|could|will|might|gets|makes|goes|has|is", 0.86),
    ("would|it'd be good|nice|great|lovely if", 0.86), ("i|we wish", 0.88),
    ("would love for|it|him|her", 0.9), ("in an ideal world", 0.86), ("my goal is to", 0.8),
    ("fingers crossed he|she|they|for", 0.84), ("looking forward to him|her|them", 0.8),
  ])

  /// Worries in other words.
  static let worries = PatternTable<Double>([
    (
      "what scares|worries|bothers|frightens|upsets|concerns|gets me|us|him|her|mum|dad|most", 0.92
    ),
    ("it scares|worries|bothers|frightens|upsets|concerns me|us", 0.9),
    ("slipping|falling|getting left? behind|through", 0.82),
    ("nobody|noone seems|cares|notices|listens|tells|noticed to|us|me|or|if|him|her", 0.8),
    ("being|getting|been|gets picked|left|bullied|teased on|out|by|for|at", 0.84),
    ("i|we feel like|as he|she|they|he's|she's|they're|nobody|no|it|if|we're|i'm", 0.82),
    ("i|we don't like it|how|the|that when|he|she|way", 0.84),
    ("i|we don't want him|her|them to", 0.82), ("what will happen|become", 0.84),
    ("what happens when|if|to", 0.82), ("how will he|she|they cope|manage", 0.84),
    ("not happy with|about|how|at", 0.84), ("breaking point", 0.86), ("getting worse", 0.8),
    ("isn't|not being listened|heard|taken", 0.82), ("doesn't|don't feel safe", 0.84),
    ("comes|came|coming home crying|sad|miserable|exhausted|in", 0.82),
    ("doubt|doubts|questions|query if|whether|that", 0.8), ("hates coming|going to? school", 0.82),
    ("it's not fair", 0.8), ("heartbreaking|heart breaking", 0.85),
    ("i'm|we're worried|scared|frightened|nervous|afraid|anxious", 0.9),
    ("dread|dreading|dreads", 0.8), ("on edge about", 0.8),
    ("not sure he's|she's|he|she|they're ready|happy|coping|safe|getting|learning|is|will", 0.84),
    ("breaks my|our|your heart", 0.9),
    ("i|we|mum|dad don't|doesn't think he's|she's|they're", 0.82),
    ("laugh|laughs|laughing at me|him|her", 0.84), ("miles ahead of|better than me", 0.82),
    ("don't|doesn't understand him|her|his|their needs|autism|adhd", 0.82),
    ("stopped talking|eating|sleeping|going|playing|wanting|seeing", 0.82),
    ("gap is|getting|keeps bigger|wider|growing|widening|just", 0.84), ("gap's getting", 0.84),
    ("i hate it|when", 0.84), ("not making the|any|much|enough _? progress", 0.84),
    ("cries every|about|on|at|before|all", 0.82),
    ("i don't know how|if he|she|he'll|she'll|they'll", 0.82),
    (
      "i|we|mum|dad think|thinks|feel|feels he's|she's|he|she <be>? being? masking|struggling|"
        + "unhappy|lonely|bullied|ignored", 0.82
    ),
  ])

  /// Strengths in other words.
  static let merits = PatternTable<Double>([
    ("^ i can", 0.8), ("he|she can concentrate|sit|focus|talk|read|play for hours|ages", 0.86),
    (
      "so|very|really friendly|chatty|sociable|kind|helpful|caring|polite|patient|loving|clever|"
        + "bright|funny|sweet|brave|proud|keen|able|capable|artistic|musical|sporty|practical", 0.85
    ),
    (
      "^ works|tries|listens|answers|reads|draws|sings|writes|plays|joins|swims|runs|behaves|settles "
        + "really|so|very|well|hard|beautifully|nicely|brilliantly", 0.84
    ),
    ("speaks two|three|four languages", 0.9), ("translates for", 0.86),
    ("knows every|all|loads|lots|so|everything", 0.84), ("^ knows his|her", 0.8),
    (
      "produces|produced|makes|made|has|got|writes|wrote super|superb|lovely|great|brilliant|"
        + "fantastic|amazing|excellent|beautiful|good work|ideas|art|friends|sense|memory|"
        + "imagination|stories|little|box|pictures|progress|effort|attitude|manners", 0.84
    ),
    (
      "he's|she's|has got? a|an lovely|good|great|brilliant|amazing|wonderful|fantastic|excellent|"
        + "super|strong|kind|caring", 0.85
    ),
    ("made|wrote|drew|got|has the best", 0.84), ("my|his|her best thing|subject|bit|lesson", 0.86),
    ("i'm|i really? good|best|great|fast|quick|strong|brilliant at|in", 0.9),
    ("said i|he|she was|is kind|helpful|brilliant|great|good|polite|a", 0.85),
    (
      "good|great|super|brilliant|strong|excellent|amazing _ solver|knowledge|skills|vocabulary|"
        + "reader|listener|memory|friend|ideas|worker|speaker|understanding|recall|player", 0.86
    ),
    ("pleasure|joy|delight to", 0.9), ("can't fault", 0.88), ("asset to", 0.9),
    (
      "never|always complains|moans|smiling|smiles|helps|happy|kind|polite|ready|first|shares|"
        + "includes|tries|willing|eager|cheerful", 0.85
    ),
    ("well mannered|behaved|spoken|liked|read", 0.86), ("popular with", 0.88),
    ("gets|got on with everyone|everybody|adults|well|all|others", 0.86),
    ("ahead of his|her|the|peers", 0.82), ("above age|expected|average", 0.82),
    ("natural leader|talent|performer", 0.88), ("thinks of things|others", 0.82),
    (
      "brilliant|good|great|clever|amazing|fantastic|skilful with|at|on his|her|maths|numbers|"
        + "computers|animals|hands|younger|little|the", 0.88
    ),
    ("i am _? good|great|best|fast|quick at|in", 0.9), ("came first|second|third in", 0.86),
    ("star of the", 0.86), ("makes everyone|everybody|people|us laugh|smile", 0.88),
    ("such a _ boy|girl|sister|brother|friend|child|lad", 0.86), ("a smile on", 0.86),
    ("without being asked|told|prompted", 0.82), ("enjoy|enjoys|love his|her company", 0.86),
    ("a whizz|whiz|star|genius|superstar at|on|with|in", 0.87), ("reads for pleasure", 0.86),
    ("he|she|<name> can name|tell|recite|sing|list _? every|all|any|loads", 0.84),
    ("the first to put|help|share|offer|volunteer", 0.86), ("a _? memory like|for", 0.85),
    ("real strength|talent|gift|flair|eye for|in|:", 0.9), ("flair for", 0.9), ("eye for", 0.86),
    ("has come|came|coming on so|loads|really|leaps", 0.8), ("full attendance", 0.85),
    ("perseveres|persevere|resilient", 0.84), ("such a", 0.75), ("top of the", 0.84),
  ])

  /// Needs in other words.
  static let lacks = PatternTable<Double>([
    ("at about|around|roughly a? year|yr|y # level|standard|child", 0.84),
    ("at a? year|yr|y # level|standard", 0.8),
    (
      "noise|noises|change|changes|crowds|smells|lights|sound|sounds * upset|upsets|overwhelms|"
        + "distresses|hurts|bothers|frightens", 0.84
    ),
    ("overwhelms|distresses him|her|them", 0.84), ("covers his|her ears", 0.86),
    ("i|he|she|<name> forget|forgets what|things|words|where|how|the|his|her|my", 0.85),
    ("loses|losing track|focus|concentration|his|her place|of|after|quickly|easily|within?", 0.84),
    ("needs everything|things|constant|lots|regular|one|frequent|adult|repeated _", 0.83),
    ("shuts off|down", 0.84),
    ("my|his|her hands|legs|head|eyes|arm _? hurt|hurts|ache|aches|go|goes|get|gets", 0.84),
    (
      "doesn't|hasn't|isn't yet|always|often|really? take|sit|join|share|play|use|say|wait|listen|engage|"
        + "respond|make|initiate|hold|read|write|start|finish|stay|show|put|come|want|blend|count|"
        + "concentrate|retain|process|answer|tell|ask|focus|pick|settle|manage|see|realise", 0.82
    ),
    (
      "does not yet|always|often? take|sit|join|share|play|use|say|wait|listen|engage|respond|make|"
        + "initiate|hold|read|write|start|finish|stay|show|concentrate|retain|process", 0.82
    ),
    (
      "won't go|eat|sleep|sit|speak|talk|try|do|write|read|wear|leave|join|let|come|put|use|touch|"
        + "stay _", 0.81
    ),
    ("lashes|shouts|calls|runs|flies|storms out|off|away", 0.81),
    (
      "no|little|poor|limited|low awareness|concentration|confidence|stamina|spatial|self|resilience|"
        + "grip|balance", 0.86
    ),
    ("sensory|communication|learning|attention|physical|medical|emotional needs|issues", 0.86),
    ("hypersensitive|oversensitive", 0.88),
    ("behind his|her|their|the peers|class|age|others|year|friends", 0.86),
    ("working|performing|reading|writing|achieving _? below|behind", 0.88),
    ("never has|remembers|finishes|knows|sits the|his|her|right|what|anything|still|a", 0.81),
    ("disorganised|distractible|inflexible|rigid", 0.82), ("gives up", 0.84),
    ("only eats|speaks|sleeps|writes|plays|talks|answers|joins", 0.82),
    ("panics|freezes|cries|hides when|if|in|at|under|before", 0.84), ("hard of hearing", 0.9),
    ("takes him|her|them ages|longer|a|so", 0.82), ("muddled|mixed up", 0.82),
    ("i get _? stuck|upset|muddled|lost|confused|distracted|angry|tired|cross|bored", 0.86),
    (
      "i can't|cannot remember|read|write|spell|sit|hear|see|concentrate|understand|find|keep|do|say "
        + "my|the|what|things|when|it|words|still|them", 0.84
    ),
    ("hits|kicks|bites|pushes|lashes out|when|if|others", 0.82),
    ("takes a long|ages|forever", 0.83),
    ("wanders off|around", 0.82), ("can't|cannot sit|cope|hold|tell|concentrate", 0.86),
    ("hard to|for follow|make|understand|sit|read|keep|wait|share|tell|write", 0.8),
  ])

  /// Provision in other words.
  static let supports = PatternTable<Double>([
    ("meet|meets and|& greet|greets", 0.88),
    (
      "ta|tas|lsa|adult|teacher|staff|assistant sits|works|reads|supports|helps|scribes|prompts|models|"
        + "sitting|supporting|working|alongside with|next|the|him|her|for|in|beside", 0.87
    ),
    (
      "adapted|modified|enlarged|simplified|large work|worksheets|print|texts|resources|font|tasks|"
        + "text|timetable", 0.86
    ),
    ("instructions|tasks broken|given|repeated|chunked|written", 0.84),
    (
      "mentoring|counselling|therapy|tuition weekly|session|sessions|once|twice|every|with|on", 0.86
    ),
    ("toilet|movement|rest|exit|sensory pass|card|break|breaks", 0.86),
    ("i|he|she go|goes to <title>", 0.84), ("he|she|<name> has his|her # : #", 0.84),
    ("he|she|<name> has his|her 1|1:1|one|session|time|group|salt|slt|ot", 0.84),
    ("twice|once a|per|each week|day * with|by <staff>|<title>", 0.88),
    ("extra|additional adult|staff|help|support|phonics|maths|sessions", 0.84),
  ])
}
