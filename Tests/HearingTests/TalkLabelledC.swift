/// Turns of parent–teacher talk, labelled by hand: longer and rougher, as people speak.
///
/// Written as ``talkKnown`` is.
let talkLater = #"""
  open-question|Right, okay, so- so what would he say if I asked him what he likes best?
  open-question|Mm. Tell me what you've noticed since the clocks changed.
  open-question|What do you make of that?
  open-question|And in what way is it worse than last year?
  open-question|You know him best. What should we be doing more of?
  open-question|Could you give me an example of when it happened?
  open-question|We see a very quiet boy here. What's he like with his cousins?
  open-question|I'd be interested to know how you got him to try it.
  open-question|What would be most useful to talk about today?
  open-question|Whatever you do at bedtime seems to work, so how do you do it?
  open-question|And Dad, what do you think?
  open-question|Why might that be, do you reckon?
  closed-question|So is that before school or after?
  closed-question|Sorry, did you say Tuesday or Thursday?
  closed-question|Do you both live at the same address?
  closed-question|And has that helped at all?
  closed-question|Is there a time that suits you?
  closed-question|So he's eleven in May?
  closed-question|+I've got a couple of thoughts about that, would you like to hear them?
  closed-question|+Could I explain what the numbers mean?
  closed-question|Would you be able to come in on the fourth?
  closed-question|Is it worse when he's hungry?
  closed-question|Who else lives at home?
  closed-question|That's not what you wanted, is it?
  reflection|So what matters most to you is that he's happy.
  reflection|You'd love him to have a friend round.
  reflection|And you felt left out of it all.
  reflection|Mm, so it's more the waiting than the answer.
  reflection|He puts on a brave face here and then falls apart with you.
  reflection|You're in two minds about it.
  reflection|It's been a long road.
  reflection|So when he says he hates school, you think he means the noise.
  reflection|You've lost a bit of faith in us.
  reflection|That sounds lonely.
  reflection|You want him to be seen for who he is.
  reflection|She's proud of that, isn't sure she deserves it though.
  reflection|I imagine that was the last thing you needed.
  reflection|So in your eyes he's doing really well.
  reflection|He misses his dad.
  reflection|Everything feels like a fight.
  reflection|You knew something was wrong before anyone else did.
  reflection|Ah, so he's embarrassed about the coloured paper.
  summary|Let me just pull together what you've both said. Mum, you'd like him to stay with the group. Dad, you'd like him back in class. And Kofi wants to choose.
  summary|So you're pleased about his reading, but you're worried he's lonely, and you don't think the club is helping.
  summary|Okay, what I've got down is: more time in the morning, a quiet corner, and a phone call every other Friday. Is that everything?
  summary|So, to recap where we are: he met two of his three targets, the third was too big, and we're going to break it into steps.
  summary|We've talked about sleep, about friends and about the move, and it seems it's the move that worries you most.
  summary|So on the one hand she wants to go by herself, on the other she's scared of the road, and you can see both.
  affirmation|You've clearly thought hard about this.
  affirmation|He's so gentle with the little ones.
  affirmation|The way you stayed calm with him was brilliant.
  affirmation|She's a real grafter.
  affirmation|You've got such a good eye for what upsets him.
  affirmation|That's down to you, you put the hours in.
  affirmation|He was so brave at the dentist.
  affirmation|You fought for him and it's paid off.
  affirmation|I can see how much effort you've put in.
  affirmation|It's a credit to you that he's so polite.
  information|So how it works is, you get a draft and then you've got two weeks to change it.
  information|He's on the second stage of the scheme.
  information|We'd normally expect them to know all their sounds by now.
  information|From what I see, he's quite happy at playtimes.
  information|She answered four questions by herself this morning.
  information|In our view the gap's closing, slowly.
  information|The office will email you a link.
  information|Mrs Achebe takes the group, there are five of them in it.
  information|An EHCP is a legal plan, and it comes from the council.
  information|Only the people on this list get to read it.
  information|+You wanted to know about the test. He got nineteen, and the average is about twenty-five.
  information|I spoke to his tutor yesterday, and she's seen the same thing.
  information|Attendance is the other thing, it's at eighty-eight per cent.
  information|I don't know the answer to that, I'll find out.
  advice|You'd be better off asking the consultant.
  advice|Just let him get on with it.
  advice|Could you maybe try a different bedtime?
  advice|Have you considered asking his brother to help?
  advice|Maybe don't ask him about it straight after school.
  advice|I wouldn't worry about the spelling, I'd just get him writing.
  advice|A lot of parents find that a routine helps.
  advice|You need to talk to the doctor about that.
  advice|It would be worth keeping the old one as a spare.
  advice|+You asked what might help. Try counting to ten with him.
  advice|What if you gave her a five-minute warning?
  advice|He ought to be reading every night.
  other|Thanks ever so much.
  other|Morning, Mr Adeyemi, how lovely to see you.
  other|Right then.
  other|I'll be with you in two minutes.
  other|Excuse me a second, I need to get that.
  other|No problem at all.
  other|Yes. Mm. I see.
  other|Shall we go on to the next one?
  other|It's a horrible day out there.
  other|Bless him.
  """#
