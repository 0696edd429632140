/// More that an observer can see or hear somebody do, by the part of life it belongs to; each
/// stands in ``Verbs/seen`` with its endings.
extension Verbs {
  static let doing: [String] = [hands, body, table, care, voice, company, paper, sums, screen, out]

  private static let hands =
    "shake wave stack pile thread sew stitch knit weave dig plant rake sweep mop dust hoover iron "
    + "squash scrunch knead smooth stretch bend hammer saw sand screw unscrew plug unplug staple "
    + "tape rip crease crumple punch grip clip unclip peg hook unhook hoist toss lob flip spin "
    + "rotate twirl poke prod stroke pat pluck strum drum rinse wring scrub polish tuck untie "
    + "unbutton buckle unbuckle lock unlock knot open post pop peel stick sharpen rule pinch dab "
    + "mould construct connect click"

  private static let body =
    "skip hurdle bowl bat strike dribble shoot tackle dodge steer brake scoot skate paddle float "
    + "dive crawl creep tiptoe gallop stamp tumble somersault crouch squat lunge lean wriggle sway "
    + "balance stride step descend ascend climb land twist freeze pause halt slide swerve jog "
    + "sprint relay row bounce volley serve cartwheel steady blink wink nod bow point"

  private static let table =
    "eat chew sip nibble dip lick suck taste try spread butter slice grate whisk mix measure crack "
    + "bake boil fry microwave toast cook scoop season load unload lay clear swallow spoon fork"

  private static let care =
    "calm dry wipe flush wee poo wash shampoo comb plait floss spit shave rinse change dress undress "
    + "hang apply insert inhale inject charge wake nap rest lie snuggle bathe shower clean blow "
    + "sneeze cough cover roll"

  private static let voice =
    "shout scream whisper hum whistle chant recite announce call explain express ask query reply "
    + "greet thank apologise apologize praise compliment congratulate comfort console reassure "
    + "encourage remind warn admit pretend joke chat converse debate persuade argue interrupt "
    + "interject nominate suggest echo repeat mouth phone voice mention state swear laugh cry "
    + "giggle speak tell retell narrate commentate interview quiz vocalise"

  private static let company =
    "swap trade lend borrow return share give receive hug cuddle high-five invite include partner "
    + "buddy accompany escort queue wait line chase hide seek spot watch glance peek gaze stare "
    + "follow copy mirror mime act perform host welcome help assist rescue stand sit stay remain "
    + "hit kick bite push punch scratch hurt spit"

  private static let paper =
    "highlight underline circle annotate caption illustrate sketch doodle stencil shade punctuate "
    + "capitalise capitalize indent paragraph redraft draft edit quote cite skim scan decode blend "
    + "segment alphabetise rhyme sound pronounce spell trace print stamp colour jot scribble note "
    + "scribe summarise inscribe tick cross number label list plan sequence match sort group "
    + "classify arrange align pair rehearse present submit hand"

  private static let sums =
    "partition regroup exchange carry borrow simplify bisect tabulate tally total add subtract "
    + "halve double round estimate multiply divide convert plot tell rotate reflect translate "
    + "weigh time compare calculate share budget swap"

  private static let screen =
    "log save download upload email text dial scroll swipe drag type search google enter input "
    + "program code film photograph record"

  private static let out =
    "cross board alight travel ride walk shop buy pay order withdraw deposit deliver fetch collect "
    + "bin recycle tidy pack unpack store shelve stow empty fill water feed groom saddle muck row "
    + "visit explore locate hunt attend arrive register leave depart"
}
