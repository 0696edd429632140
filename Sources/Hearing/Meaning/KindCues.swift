/// The turns of phrase that give a line's kind away, each with how sure it makes one.
enum KindCues {
  static let aspiration = PatternTable<Double>([
    ("^ to? go to college|university|uni|sixth", 0.88),
    ("^ to? get a job|flat|apprenticeship|girlfriend|boyfriend", 0.86),
    (
      "^ to? be|become a|an vet|nurse|doctor|teacher|footballer|chef|mechanic|builder|singer|"
        + "hairdresser|farmer|pilot|scientist|artist|youtuber|gamer|dancer", 0.88
    ),
    ("i'd|we'd love|like|adore <child> to|if", 0.95),
    ("i'd|we'd|he'd|she'd|they'd love|adore|give", 0.9),
    ("he'd|she'd|they'd really? like to", 0.9), ("i'd|we'd like <child>", 0.9),
    ("i'd|we'd like to see|think|know", 0.7),
    ("would really|dearly|so? love|adore to|if|for|it|<child>|a", 0.92),
    ("would really|dearly? like to be|go|play|join|have|learn|do|work|live|become|travel", 0.88),
    ("would really? like <child> to", 0.9),
    ("just|really|only? want|wants him|her|them|<name> to", 0.92),
    ("just|really|only|all? want|wants <child> happy|safe|settled|ok|confident", 0.9),
    ("want|wants people|everyone|others|kids|everybody to", 0.86),
    ("want|wants for him|her|them", 0.85),
    ("want|wants to be _", 0.82),
    ("want|wants to be a|an|able|like|happy|in|the|famous|better|good", 0.88),
    ("want|wants to become|work|live|learn", 0.88),
    ("i|he|she|<name> want|wants to go to college|university|uni|secondary|mainstream", 0.88),
    ("i|we want|wish|hope to|i|he|she|for|that", 0.88),
    ("hopes|hoping to|that|he|she|he'll|she'll|for|they|they'll|we|one|it", 0.88),
    ("hope that|he|she|he'll|she'll|for|they|they'll|one", 0.86), ("hope to", 0.7),
    (
      "his|her|my|our|their|mum's|dad's|parents' big|main|biggest? hope|hopes|dream|dreams|wish|"
        + "ambition|aspiration|aspirations for? * is|are|would|that", 0.92
    ),
    ("hope|hopes|dream|aspiration|aspirations for <child> is|are|:", 0.92),
    ("^ aspiration|aspirations|dream|dreams|ambition :", 0.9),
    ("dreams|dreaming|dreamt of", 0.92), ("ambition is|to", 0.9), ("aspires to", 0.95),
    ("wish|wishes he|she|i|they|we|<child> could|was|were|had|would", 0.92),
    ("it'd be so|really? lovely|nice|great|amazing|brilliant|wonderful if|to", 0.9),
    ("it would be so|really? lovely|nice|great|amazing|brilliant|wonderful if|to", 0.9),
    ("would be amazing|lovely|brilliant|fantastic|wonderful|incredible", 0.85),
    ("if only", 0.8), ("one day he|she|they|we|i", 0.8), ("would mean the world", 0.9),
    ("when he's|she's|i'm|they're older|bigger|grown", 0.82), ("in the future", 0.8),
    ("give anything", 0.9), ("long|longer term we|i want|hope", 0.85),
  ])

  static let concern = PatternTable<Double>([
    ("going|gone|slipping backwards|downhill", 0.82), ("under the radar", 0.82),
    ("upset|unhappy|cross|angry|frustrated|distressed that|about|by|because", 0.82),
    ("not happy about|that|he|she", 0.82),
    ("worried|worries|worrying", 0.9),
    ("my|our|his|her|main|biggest|mum's|dad's|gran's|big worry", 0.92),
    ("worry about|that|is|he|she", 0.88), ("i|we|parents|they worry", 0.92),
    ("concern|concerns|concerned|concerning", 0.9),
    (
      "we're|i'm|we|i|mum|dad|parents|mum's|gran|nan|both|are|is|very|really * anxious "
        + "about|that", 0.88
    ),
    ("^ anxious about|that", 0.8),
    (
      "scared|afraid|frightened|terrified he|she|he'll|she'll|that|he's|she's|they|<name>|"
        + "they'll", 0.85
    ),
    ("we're|i'm|mum|dad|parents|i|we <be>? scared|afraid|frightened|terrified", 0.86),
    ("what if", 0.85),
    ("bothered about|by|that", 0.8),
    ("wits ' end", 0.9),
    ("wits end", 0.9),
    ("wit's end", 0.9),
    ("keeps|kept me|us|her|him awake", 0.85), ("fear|fears is|that|he|she|for", 0.85),
    ("getting to me|us|mum|dad", 0.8), ("upsets|upsetting me|us|mum", 0.8),
    ("i|we don't think he|she|they|<name> is|are|has", 0.8),
    ("don't know what to do", 0.8),
    ("fear|fears|feared he'll|she'll|they'll|we'll|he's|she's|they|<name>", 0.86),
    ("unsure|sceptical|doubtful|doubts if|whether|the|that|it|about|he|she", 0.82),
    ("not|isn't|aren't sure|convinced if|whether|the|it|this|that|he|she", 0.8),
    ("not sure he|she|they will|can|is coping", 0.8),
    ("nervous about|that", 0.8), ("dreading|dreads", 0.8), ("losing sleep", 0.85),
    ("uneasy about|that", 0.85), ("stressed about", 0.8),
  ])

  static let strength = PatternTable<Double>([
    ("picks|learns * fast|quickly|easily", 0.84), ("quick to learn", 0.86),
    ("^ confident talking|speaking|reading|around|and", 0.86), ("best in|at", 0.84),
    ("^ patient|gentle|loving|friendly|chatty|bubbly with|boy|girl|and", 0.85),
    (
      "good|great|brilliant|amazing|excellent|fantastic|fab|ace|strong|skilled|talented|gifted|"
        + "wonderful|superb|confident at|with|in|on", 0.88
    ),
    (
      "^ brilliant|amazing|excellent|fantastic|superb|wonderful|talented|confident|strong|keen|fast|"
        + "great|good|lovely|super at|with|in|on|reader|swimmer|singer|artist|dancer|"
        + "imagination|sense|"
        + "memory|listener|runner|ideas|friend|manners|knowledge|drawing|attendance|vocabulary",
      0.86
    ),
    (
      "is|he's|she's a|an|such|really? _? great|brilliant|amazing|excellent|fantastic|good|lovely|"
        + "superb|talented|confident|strong|keen|natural|gifted|kind", 0.85
    ),
    (
      "brilliant|excellent|amazing|fantastic|great|good|super memory|attendance|imagination|ideas|"
        + "listener|reader|swimmer|friend|artist|sense", 0.9
    ),
    ("sense of humour|fun", 0.9), ("strength|strengths", 0.9),
    ("^ <child>? really|also|always? loves|enjoys|likes|adores", 0.86),
    ("<child> really|also|just|absolutely? loves|enjoys|likes|adores", 0.84),
    ("loves|enjoys|adores", 0.8),
    ("never gives up", 0.92),
    ("tries so|very|really? hard|his|her", 0.9),
    (
      "always|first the? first|helps|tries|polite|kind|helpful|smiles|shares|helpful|to help|help",
      0.86
    ),
    ("works|working really|so|very hard", 0.86), ("works hard", 0.88),
    (
      "kind|caring|gentle|polite|thoughtful|helpful|generous|funny|creative|curious|cheerful|"
        + "affectionate|resilient|determined|imaginative and|to|with|boy|girl|child|lad", 0.86
    ),
    (
      "is|he's|she's|very|so|really kind|caring|gentle|polite|thoughtful|helpful|generous|funny|"
        + "creative|curious|cheerful|affectionate|resilient|determined|imaginative|sociable|popular",
      0.87
    ),
    (
      "^ kind|caring|gentle|polite|thoughtful|helpful|generous|funny|creative|curious|cheerful|"
        + "determined|imaginative|sociable|popular|articulate", 0.85
    ),
    ("a natural", 0.88), ("knows loads|lots|everything|all about", 0.9), ("proud of", 0.85),
    ("talented|gifted", 0.86), ("fantastic|brilliant|amazing|lovely", 0.7), ("looks after", 0.7),
    ("best at|subject|thing", 0.8), ("knowledgeable", 0.88),
    (
      "doing|does|did really|so|very well",
      0.8
    ),
    ("fluent|articulate", 0.82), ("gets on well|with", 0.82), ("good sense", 0.9),
    ("excels", 0.9), ("passionate about", 0.9), ("interested in", 0.82), ("well behaved", 0.85),
  ])

  static let need = PatternTable<Double>([
    ("easily led", 0.86), ("speech|sound|spelling sound? errors|reversals", 0.84),
    (
      "very|really|quite|so|extremely anxious|shy|nervous|withdrawn|impulsive|distractible in|with|"
        + "around|when|at|on", 0.85
    ),
    ("tires|fatigues easily|quickly|when|by", 0.85),
    ("no|little|limited sense|understanding|awareness|concept|idea of", 0.86),
    (
      "hypermobile|hypermobility|tics|seizures|hemiplegia|clumsy|impulsive|hyperactive|"
        + "inattentive|fidgety|restless", 0.84
    ),
    ("poor|disturbed|broken sleep", 0.84),
    ("finds|find|finding * hard|difficult|tricky|challenging|tough|overwhelming", 0.92),
    ("finds it|this|that? hard|difficult|tricky", 0.92),
    ("struggle|struggles|struggling|struggled", 0.9),
    ("difficulty|difficulties", 0.9), ("hard|difficult|tricky for him|her|them|<name>", 0.88),
    ("can't|cannot|cant|couldn't yet|always|really|even? _", 0.82),
    ("unable to", 0.88), ("not yet able to", 0.9), ("isn't|not able to", 0.88),
    (
      "doesn't|does|doesnt not? get|understand|know|remember|recognise|like|follow|notice|cope|hear|"
        + "see|speak|talk|look|eat|sleep", 0.84
    ),
    (
      "needs|requires * help|support|repeating|repeated|prompting|prompts|reminding|reminders|"
        + "instructions|reassurance|adult|time|breaks", 0.88
    ),
    ("diagnosed|diagnosis", 0.92), ("very|really|quite|is|are weak|poor|low|limited|delayed", 0.86),
    ("^ weak|poor|low|limited|delayed|short", 0.84), ("short attention", 0.92),
    (
      "poor|weak|limited|low working|memory|attention|concentration|vocabulary|self|fine|gross|"
        + "handwriting|speech|understanding|motor|phonological|social|organisation", 0.9
    ),
    ("overwhelmed|overwhelming", 0.88),
    (
      "gets|becomes|got|getting very|so|really|easily? stuck|upset|anxious|distracted|"
        + "frustrated|cross|angry|confused|lost|"
        + "dysregulated|muddled|tired", 0.85
    ),
    ("avoids|avoidant", 0.84), ("# years|months|yrs|year below|behind", 0.9),
    ("below age|chronological|expected|the", 0.86), ("reading|spelling age * below", 0.92),
    ("speech|writing|handwriting _? unclear|illegible|immature|delayed|hard", 0.9),
    ("delay|delayed|impairment|impaired|disorder", 0.86), ("hearing aids|loss|impairment", 0.88),
    ("waiting list", 0.86), ("misses the|words|parts|instructions|what|bits", 0.84),
    ("easily distracted|upset|frustrated|led|overwhelmed", 0.92), ("sensitive to", 0.88),
    ("lacks|lack of", 0.86), ("forgets|forgetful", 0.85), ("reversed|reverses|reversing", 0.86),
    ("trouble with|following|making|getting|sleeping|understanding|reading|sitting", 0.88),
    ("working memory|processing speed _? _? is|are|:|-", 0.82), ("centile|percentile", 0.84),
    (
      "dyslexia|dyslexic|dyspraxia|dyspraxic|adhd|autism|autistic|slcn|asd|asc|semh|dcd|epilepsy",
      0.82
    ),
    ("confuses|mixes|muddles", 0.86), ("relies on|reliant", 0.84), ("reluctant to", 0.84),
    ("hard|slow to", 0.8), ("disengaged|withdrawn", 0.84), ("meltdown|meltdowns", 0.84),
  ])

  static let provision = PatternTable<Double>([
    ("reading|peer|learning buddy|partner|mentor|volunteer", 0.84), ("block of # _", 0.86),
    ("club place|places", 0.84), ("seat|seated|sits at|near the? front", 0.82),
    ("small|nurture|focus|guided group|groups|grp", 0.88), ("small grp", 0.88),
    ("visual timetable|timetables|schedule|supports|prompts|aids", 0.86),
    ("now and|& next|then", 0.85), ("now / next", 0.85),
    (
      "wobble|sensory|weighted cushion|toy|"
        + "circuit|circuits|diet|blanket|breaks|jacket|room", 0.87
    ), ("fidget toy|toys|", 0.8),
    ("movement|sensory|brain break|breaks", 0.88), ("ear defenders", 0.9),
    ("writing slope", 0.9), ("coloured|colored overlay|overlays|paper", 0.9),
    ("pencil grip|grips", 0.82), ("extra time", 0.88), ("a reader|scribe", 0.85),
    ("^ use|access of|to _? _?", 0.86),
    ("pre teach|teaching|taught", 0.9),
    ("preteach|preteaching", 0.9),
    ("quality first", 0.9), ("precision teaching", 0.92), ("lego therapy", 0.92),
    ("talk boost", 0.92), ("colourful|colorful semantics", 0.92), ("task|choice|now board", 0.88),
    ("intervention|interventions", 0.88),
    ("programme|program", 0.84),
    ("key adult|worker|person", 0.84),
    ("check in|ins", 0.84), ("soft start|landing", 0.9), ("social story|stories", 0.88),
    ("nessy|numicon|rwi|toe|ttrs|lexia|elklan|makaton|pecs|elsa|thrive|elg|widgit", 0.84),
    (
      "daily|weekly|fortnightly ot|slt|salt|elsa|session|sessions|visit|visits|group|"
        + "phonics|reading|"
        + "reader|check|1|maths|handwriting", 0.88
    ),
    ("ot|slt|salt|elsa|tas|hi|vi session|sessions|visit|visits|group|programme", 0.88),
    ("^ encourage|support|prompt|remind|model|provide|allow|offer|give|scaffold|seat|sit _", 0.84),
    ("lunchtime|homework|breakfast|after club _? _? run|daily|weekly|twice", 0.85),
    ("1 : 1", 0.82), ("1 - 1", 0.8), ("1 to 1", 0.82), ("one to one", 0.75),
    ("delivered|run by", 0.86), ("led by <staff>|<title>", 0.86),
    ("ta|lsa|hlta|adult support", 0.86),
    ("laptop|ipad for", 0.8),
    ("booster", 0.8),
    ("catch up", 0.8),
    ("reduced timetable", 0.88),
    ("part time? timetable", 0.88),
    ("word|sound mat|mats", 0.84), ("scaffolding|scaffolded|differentiated", 0.84),
    ("available in|at|during|for", 0.8), ("in all lessons", 0.84), ("time out card", 0.84),
    ("broken|chunked into", 0.82),
    ("group of #", 0.86),
    ("grp of #", 0.86),
    ("groups of max|up? to? #", 0.86),
  ])

  /// A task on the way: *making*, *booking*.
  static func isTaskGerund(_ word: String) -> Bool {
    guard word.hasSuffix("ing"), word.utf8.count > 5 else { return false }
    let stem = String(word.dropLast(3))
    return [
      "mak", "book", "refer", "referr", "ring", "email", "send", "order", "arrang", "chas",
      "contact", "print", "laminat", "prepar", "fill", "sort", "draft",
    ].contains(stem)
  }

  /// Things done once, by somebody grown up.
  static let task: Set<String> = [
    "book", "refer", "ring", "email", "send", "bring", "make", "apply", "sign", "print", "move",
    "chase", "arrange", "contact", "speak", "ask", "buy", "order", "fill", "return", "set", "sort",
    "share", "provide", "look", "organise", "invite", "update", "request", "call", "phone", "get",
    "take", "put", "pass", "give", "complete", "meet", "talk", "check", "collect", "drop", "order",
    "find", "hear", "discuss", "let", "forward", "upload", "post", "text", "write", "liaise",
    "investigate", "prepare", "copy", "attend", "tell", "show", "come", "visit", "submit", "start",
    "e-mail", "add", "draft", "explore", "follow", "seek", "source", "laminate", "label",
  ]

  /// What is done with plans and papers, not by pupils.
  static let circulating: Set<String> = [
    "share", "send", "circulate", "update", "copy", "pass", "print", "review", "upload", "file",
    "amend", "finalise", "distribute", "speak", "talk", "brief", "train", "remind",
  ]

  /// What the child *is* or *will be* when adults do something for them.
  static let givenWords: Set<String> = [
    "withdrawn", "given", "offered", "supported", "taught", "provided", "seated", "pre-taught",
    "taken", "timetabled", "supervised", "helped", "allowed", "encouraged", "prompted", "reminded",
  ]

  /// What only somebody grown up says they will do.
  static let adultTasks: Set<String> = [
    "book", "refer", "ring", "phone", "email", "send", "chase", "arrange", "contact", "apply",
    "order", "organise", "invite", "update", "request", "liaise", "prepare", "print", "laminate",
    "support", "model", "encourage", "provide", "ensure",
  ]

  /// What a line begins with that tells adults what to do for the child.
  static let orders: Set<String> = [
    "encourage", "support", "prompt", "remind", "model", "allow", "offer", "give", "help", "teach",
    "ensure", "praise", "provide", "let", "sit", "seat",
  ]

  /// Such things that a line may begin with.
  static let errands = PatternTable<Bool>([
    ("refer|email|ring|chase|contact|phone|liaise|forward|laminate|upload|rebook", true),
    (
      "ask gp|doctor|salt|slt|ep|mum|dad|parents|nurse|senco|sendco|camhs|ot|school|office|"
        + "teacher about|for|if|to|re|whether", true
    ),
    ("re refer", true), ("book _? _? in|appointment|meeting|call|test|slot", true),
    ("book a|an|the|eye|hearing", true), ("apply for|to", true),
    (
      "send home|copy|copies|letter|report|out|off|the|form|email|a * home|report|letter|form|"
        + "email|to|cards|list", true
    ),
    ("send copy|copies|report|letter|email|home", true),
    (
      "request|arrange|organise|order|invite|sign|chase * appointment|meeting|assessment|report|"
        + "referral|visit|call|parents|mum|dad|ep|salt|slt|ot|form|forms|camhs|review|senco", true
    ),
  ])

  /// What adults do again and again.
  static let ongoing: Set<String> = [
    "use", "support", "model", "encourage", "prompt", "remind", "teach", "preteach", "deliver",
    "run", "work", "sit", "scaffold", "differentiate", "praise", "repeat", "break", "read", "offer",
    "allow", "ensure", "monitor", "keep", "greet", "continue", "simplify", "adapt", "pre", "lead",
    "practise", "provide", "be", "have", "hear", "give", "check", "stand", "seat", "reinforce",
    "help",
  ]
}
