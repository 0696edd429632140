/// Turns of parent–teacher talk, labelled by hand: the kinds most easily taken for one another.
///
/// Written as ``talkKnown`` is.
let talkAlike = #"""
  affirmation|You've come such a long way with this.
  affirmation|He really listened to his partner today, and that's not easy for him.
  affirmation|You've made it so easy for him to talk to you.
  affirmation|I was so pleased with how she handled the fire drill.
  affirmation|She's a lovely girl to teach.
  affirmation|It can't have been easy to bring that up, and you did.
  affirmation|You were right to trust your instincts.
  affirmation|He's got a memory like nobody I've ever taught.
  affirmation|That's real progress, and it's you who's done it.
  affirmation|The effort he puts into his maths is something else.
  affirmation|You two make a great team.
  affirmation|She's the kindest child in the class.
  affirmation|Reading with him every night, with three little ones, that's no small thing.
  affirmation|Your notes were so helpful.
  affirmation|He should be proud of himself.
  information|He sits at the front, next to Mrs Doyle.
  information|His handwriting is still quite large.
  information|Yes, that's on the website.
  information|He joins in more when it's a small group.
  information|It's a fifteen-minute session after register.
  information|They'll do the hearing test here at school.
  information|She can count to twenty but she misses out thirteen.
  information|It's not a diagnosis, it's just a way of getting more help.
  information|Our worry is that he isn't asking for help.
  information|The next step would be a referral to the clinic.
  information|Usually they see a child within six weeks.
  information|All his teachers have a copy of the one-page profile.
  information|He finished two of the five questions before break.
  information|At the moment he gets help in the mornings only.
  information|That's the same for everybody in Year 6.
  information|No, the group stopped in February, when Miss Ray left.
  information|Today's about looking at how the plan went and what comes next.
  information|There'll be a new plan in your bag by Friday.
  information|You'll hear from them by letter.
  information|He's fine on the yard, it's the corridor that's hard.
  reflection|The corridor is what frightens him.
  reflection|So for you the reading isn't the issue at all.
  reflection|He comes home and goes straight to his room.
  reflection|It's the not being told that upset you.
  reflection|Getting him out of the door is half the battle.
  reflection|You'd been dreading today.
  reflection|She thinks she's the only one who can't do it.
  reflection|There's never a quiet minute in your house.
  reflection|So you kept him off because you were scared for him.
  reflection|He'd do anything for his nan.
  reflection|It all fell on you.
  reflection|Your gut tells you there's something more.
  reflection|You can see him trying.
  reflection|And it's lonely, being the only one who sees it.
  reflection|Hm, so the tablet isn't the problem, it's stopping.
  reflection|After all that, you were back at the beginning.
  reflection|You don't feel you can ask.
  reflection|It would mean a lot to you if he had a friend.
  advice|Ring the helpline, they're very good.
  advice|What I'd do is leave it till Saturday.
  advice|It's better to do a little every day than a lot on Sunday.
  advice|Maybe you could ask his cousin.
  advice|I'd leave the tablet downstairs at night.
  advice|You want to be careful with those websites.
  advice|He could do with more sleep.
  advice|See if he'll do it standing up.
  advice|One thing that often helps is a now-and-next board.
  advice|Reading it aloud first would help.
  advice|Would it be worth asking the doctor?
  advice|Perhaps a later bus?
  advice|Give him a choice of two, not five.
  other|How are you?
  other|Did you find somewhere to park?
  other|Sorry, go on.
  other|That's very kind.
  other|So, the targets.
  other|I'll just write that down.
  other|Ha, yes.
  other|Right, where were we.
  other|Oh no.
  other|Ah, bless.
  other|No, of course not.
  other|I'm so sorry to hear that.
  """#
