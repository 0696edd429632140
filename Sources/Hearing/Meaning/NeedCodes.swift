public import Record

/// The type of need that a line names, by its code or in words; nil when it names none.
public func needCode(_ line: Line) -> NeedType? {
  let wording = Wording(line)
  for index in 0..<wording.count {
    let item = wording[index]
    if let code = NeedType(rawValue: item.text.uppercased()) {
      // Two letters are a word as often as a code (hi, vi): only capitals, or alone, count.
      if item.text.utf8.count > 3 || item.isAllCapitals || wording.count == 1 { return code }
      if ["asd", "mld", "sld", "msi", "oth", "nsa"].contains(item.lower) { return code }
    }
  }
  return NeedWords.table.all(in: wording).first?.value
}

/// How the types of need are said in words.
enum NeedWords {
  static let table = TermTable<NeedType>([
    ("speech and language", .SLCN), ("speech language", .SLCN), ("speech & language", .SLCN),
    ("speech, language", .SLCN), ("communication needs", .SLCN), ("language disorder", .SLCN),
    ("language delay", .SLCN), ("speech delay", .SLCN), ("dld", .SLCN), ("stammer", .SLCN),
    ("selective mutism", .SLCN), ("stammers", .SLCN), ("speech", .SLCN),
    ("autism", .ASD), ("autistic", .ASD), ("autistic spectrum", .ASD), ("asc", .ASD),
    ("asperger", .ASD), ("asperger's", .ASD), ("aspergers", .ASD),
    ("dyslexia", .SPLD), ("dyslexic", .SPLD), ("specific learning", .SPLD),
    ("dyscalculia", .SPLD), ("dyspraxia", .SPLD), ("dyspraxic", .SPLD), ("dysgraphia", .SPLD),
    ("spld", .SPLD), ("moderate learning", .MLD), ("severe learning", .SLD),
    ("profound and multiple", .PMLD), ("profound & multiple", .PMLD), ("profound multiple", .PMLD),
    ("social, emotional", .SEMH), ("social emotional", .SEMH), ("social and emotional", .SEMH),
    ("emotional and mental health", .SEMH), ("mental health", .SEMH), ("adhd", .SEMH),
    ("attachment", .SEMH), ("anxiety", .SEMH),
    ("hearing impairment", .HI), ("hearing impaired", .HI), ("hearing loss", .HI), ("deaf", .HI),
    ("hearing aids", .HI), ("glue ear", .HI),
    ("vision impairment", .VI), ("visual impairment", .VI), ("visually impaired", .VI),
    ("vision impaired", .VI), ("sight loss", .VI), ("partially sighted", .VI), ("blind", .VI),
    ("multi-sensory impairment", .MSI), ("multisensory impairment", .MSI), ("deafblind", .MSI),
    ("physical disability", .PD), ("cerebral palsy", .PD), ("physical difficulties", .PD),
    ("physical needs", .PD), ("wheelchair", .PD), ("muscular dystrophy", .PD),
    ("down syndrome", .DS), ("down's syndrome", .DS), ("downs syndrome", .DS), ("downs", .DS),
    ("not yet assessed", .NSA), ("no specialist assessment", .NSA), ("other difficulty", .OTH),
    ("other disability", .OTH),
  ])
}
