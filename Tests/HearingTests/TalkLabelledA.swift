/// Turns of parent–teacher talk, labelled by hand before a rule was tried on them.
///
/// One turn a line: what it does, then the turn; `+` where leave is asked before telling.
let talkKnown = #"""
  open-question|How's he been since we last met?
  open-question|What would you say he's proudest of at the moment?
  open-question|Tell me about Saturdays, what does he get up to?
  open-question|Can you tell me a bit more about the headaches?
  open-question|Hmm. And, um, what do you think sets it off?
  open-question|I'd love to hear how the new reading books are going down at home.
  open-question|Why do you think that is?
  open-question|I'm wondering what it's like for her when the bell goes.
  open-question|Okay, so talk me through what happens when he comes in from the bus.
  open-question|Is there anything else you'd want his next teacher to know?
  open-question|What are your hopes for her, say, two years from now?
  open-question|And how do you feel about him going on the residential?
  open-question|Say a bit more about that.
  open-question|You mentioned the swimming. What is it he likes about it?
  open-question|If things were going really well by Easter, what would look different?
  open-question|I'm curious how his sister finds it all.
  open-question|So help me understand what the walk to school is like.
  open-question|And what about friendships?
  open-question|Which parts of the day does she come home talking about?
  open-question|how did that go then
  closed-question|Does he wear his glasses at home?
  closed-question|How many nights a week is he reading?
  closed-question|Has she seen the optician this year?
  closed-question|She's seven in March, isn't she?
  closed-question|When did he start at the club?
  closed-question|Is it Nan who picks him up on Fridays, or you?
  closed-question|Did the tablets make a difference, or not really?
  closed-question|On a scale of nought to ten, how worried are you about the move?
  closed-question|And he's still going to Cubs?
  closed-question|Who does she sit with on the bus?
  closed-question|Would mornings suit you better than afternoons?
  closed-question|+Would it be all right if I told you what we've seen in class?
  closed-question|+Can I share one or two ideas that have helped other children?
  closed-question|Are you happy for us to send the form off?
  closed-question|What time does he go up to bed?
  closed-question|You got the letter about the visit, did you?
  closed-question|Any trouble with his ears?
  closed-question|Do you want me to print that for you?
  closed-question|Have you got any questions for us?
  closed-question|can she tie her laces yet
  reflection|It sounds like the evenings have been really hard.
  reflection|You're shattered by the time you sit down.
  reflection|So you're saying the new medicine has made him sleepy?
  reflection|You feel nobody's been listening.
  reflection|So it's the noise that gets to him.
  reflection|That must have been frightening.
  reflection|He's a different child at your mum's.
  reflection|Mm. You just want him to have one good friend.
  reflection|You don't want her to feel singled out.
  reflection|I can hear how much you've been worrying about this.
  reflection|So he'll do it for Grandad, but not for anyone else.
  reflection|It felt like a slap in the face.
  reflection|She'd rather be told the truth, even when it's hard.
  reflection|Part of you is relieved it's got a name.
  reflection|Like starting from scratch every September.
  reflection|Sundays are the worst.
  reflection|You've been asking for this since nursery.
  reflection|So, um, bedtime's a battle at the moment.
  reflection|I get the sense you'd given up on us a bit.
  reflection|And that hurts, because you know how hard she tries.
  summary|Let me see if I've got this right. He loves maths, he dreads PE, and mornings are the worst part of the day.
  summary|So, to sum up: you'd like more phone calls, fewer worksheets, and the same adult each day. Have I missed anything?
  summary|So we've got two things so far: he's tired after lunch, and he's lost confidence in spelling.
  summary|Can I play that back to you? You'll do the cards on Tuesdays and we'll do them the other days. Is that right?
  summary|So she's happier, she's eating again, and she's asking to see her friends, but you're still not sure about September.
  summary|Just to recap, the speech exercises are working, the reading group isn't, and you both want to see the psychologist again.
  summary|Okay, pulling all that together: home is calmer, school is harder, and the bus is where it goes wrong.
  summary|Before we finish, let me read back what we've agreed. I'll ring the clinic, you'll send the report, and Ayo will choose his seat.
  summary|So what I've heard so far is that he's proud of his drawing, he hates being rushed and he wants to stay with Miss Tan.
  summary|You've told me about the move, and the new baby, and Dad working away, and it's all come at once for her.
  summary|So the plan is, ten minutes of reading with you, and a quiet table with us. Does that sound right?
  summary|So that's the taxi sorted from you, the time-out card from us, and Bea's going to tell somebody when she needs it.
  affirmation|You've been so patient with him.
  affirmation|Well done, that can't have been easy.
  affirmation|She's such a kind friend to the younger ones.
  affirmation|You kept going with those cards every single night, that's amazing.
  affirmation|It took courage to ring us about that.
  affirmation|He's really thoughtful, he's the first to help when somebody falls over.
  affirmation|I'm so impressed with how you handled that.
  affirmation|You know him better than anyone.
  affirmation|That was a brilliant idea of yours, the timer.
  affirmation|He worked incredibly hard on his model.
  affirmation|Thank you for being so honest about that.
  affirmation|She never gives up, and I admire that.
  affirmation|You've done a fantastic job with his sleep.
  affirmation|What a great way to explain it to him.
  information|We meet once a term and you'll get a copy of everything we write.
  information|He scored eighteen out of forty on the spelling test.
  information|The speech therapist comes in on alternate Thursdays.
  information|In class she tends to watch what the others do first.
  information|Research shows that little and often works best.
  information|We've put him in a small group for phonics.
  information|I've noticed he's slower to start after lunch.
  information|What happens next is, I write it up and post it to you.
  information|+You asked about the reading test. It's a list of words, and he reads as many as he can.
  information|The waiting list is about nine months at the moment.
  information|SEN support means we do something extra and check whether it's working.
  information|She's working at about a Year 2 level in maths.
  information|We think it's more about confidence than ability.
  information|I'll type as we talk, and you can see it on the screen.
  information|There are two adults in the room every morning.
  information|His attendance was ninety-four per cent last term.
  advice|You could try putting his clothes out the night before.
  advice|Have you thought about a visual timer?
  advice|Why don't you have a word with his football coach?
  advice|Try and keep bedtime the same at weekends.
  advice|It might help to read the book yourself first.
  advice|I'd suggest leaving the spellings till the morning.
  advice|You should get his eyes checked.
  advice|If I were you I'd ask the doctor.
  advice|Don't make him finish if he's upset.
  advice|What about doing it in the car?
  advice|Some families find a chart on the fridge works.
  advice|+Would you like an idea for that? You could let him choose the book.
  advice|It's worth having a chat with the school nurse.
  advice|She needs to be in bed by half past seven.
  advice|The best thing is to ignore it and praise the next good thing.
  advice|Maybe keep a little diary of when it happens.
  other|Thank you so much for coming in.
  other|Mm-hm. Yeah.
  other|Good morning, come in, have a seat.
  other|I'm Mrs Bello, I'm the SENCO here.
  other|Right, let's move on to the targets.
  other|Sorry about the noise out there.
  other|Oh, that's fine, take your time.
  other|Okay. Lovely.
  other|See you in March.
  other|We'll come back to that in a minute.
  other|Can I get you a cup of tea?
  other|Of course.
  """#
