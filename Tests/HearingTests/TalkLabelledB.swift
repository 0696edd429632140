/// Turns of parent–teacher talk, labelled by hand: a second set.
///
/// Written as ``talkKnown`` is.
let talkAside = #"""
  open-question|What does a bad morning look like?
  open-question|Right. How did he take it when you told him?
  open-question|Could you describe what he does when he's cross?
  open-question|I wonder how she sees it herself.
  open-question|And then what?
  open-question|What's your sense of why it started?
  open-question|So where do you think we should go from here?
  open-question|Anything else on your mind?
  open-question|It would help me to know what he says about school when he's in the bath.
  open-question|Um, how do you, how do you usually calm him down?
  open-question|What was the old school like for him?
  open-question|How come he won't go in by the front gate?
  closed-question|Is he sleeping through?
  closed-question|Has he got a library card?
  closed-question|How long does the homework take him?
  closed-question|Which day is swimming?
  closed-question|So just the one wobble this week?
  closed-question|He's left-handed, isn't he?
  closed-question|Did you bring the report with you?
  closed-question|Shall we write that in as one of the actions?
  closed-question|+Do you mind if I tell you what the test said?
  closed-question|Is that something you'd want to try, or would you rather wait?
  closed-question|Where does he do his homework?
  closed-question|Have I spelt that right?
  reflection|You were hoping for a clearer answer.
  reflection|So the weekends are easier.
  reflection|It's like he's holding his breath all day.
  reflection|You're not sure who to believe any more.
  reflection|She was fine until the move.
  reflection|It seems as if he's frightened of getting it wrong.
  reflection|So you'd like him to have somebody to talk to?
  reflection|Nobody explained it to you.
  reflection|That's a lot to carry.
  reflection|And you're worried it'll all start again in Year 7.
  reflection|What I'm hearing is that he feels left out.
  reflection|It really upset you.
  reflection|You love how he notices things.
  reflection|So she goes quiet, rather than ask.
  summary|Let me check I've understood. You're pleased with the reading, you're worried about lunchtimes, and you want us to ring more.
  summary|So far you've told me he's sleeping better, he's eating better, and the only sticking point is the bus.
  summary|To summarise, then, he wants a quieter table, you want fewer changes, and we all want him to enjoy school again.
  summary|So he's tired, he's behind with his spellings, and he'd love to give up the violin.
  summary|Right, I'll say that back. Two targets, a review in June, and Mrs Rao rings you on Fridays. How does that sound?
  summary|So you'll do the reading, I'll sort out the seat, and we'll meet again before Easter.
  affirmation|You've stuck with it, even when it was hard.
  affirmation|He's a very caring boy.
  affirmation|That's a really thoughtful thing to have done.
  affirmation|You've worked so hard at this, both of you.
  affirmation|She's brilliant at spotting patterns.
  affirmation|You must be so proud, she did it all by herself.
  affirmation|He didn't give up, not once.
  affirmation|I really admire how calm you stay.
  information|The plan gets looked at every term.
  information|He had nine sessions out of twelve last half term.
  information|Our view is that he understands more than he can say.
  information|Everyone who teaches him gets a copy.
  information|I've seen him help two of the new children this week.
  information|The educational psychologist will watch a lesson and then talk to you.
  information|+To answer your question, we do it on Mondays and Wednesdays, for fifteen minutes.
  information|Most children learn this by the end of Year 1.
  information|She read thirty-one words in September and fifty-four last week.
  information|We don't diagnose, that has to come from the clinic.
  advice|You might want to try ten minutes before tea instead.
  advice|Have you tried letting him type it?
  advice|Keep the spellings short, five at a time.
  advice|It'd be good to have a word with the GP.
  advice|How about giving her a job to do?
  advice|I'd recommend reading to him, not the other way round.
  advice|You need to be firm about the tablet.
  advice|Other parents have found that a countdown helps.
  advice|Let him have a snack first.
  advice|He really should have his hearing tested.
  other|Hello, lovely to see you both.
  other|Thanks for bringing that in.
  other|Uh-huh, uh-huh.
  other|Shall we make a start?
  other|Let me just find my pen.
  other|Oh, I'm sorry to keep you waiting.
  other|This is Mr Lund, he's our teaching assistant.
  other|Bye now, safe journey.
  """#
