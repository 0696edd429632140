/// What people say, written by somebody who had not seen the rules; marked as ``labelledKnown`` is.
let labelledOverheard = #"""
  aspiration|I just want her to have one proper friend
  aspiration|mum hopes he'll get to college and do something with engines
  aspiration|my dream is to be on telly doing the weather
  aspiration|Dad would like Ravi to go to the same secondary as his brother.
  aspiration|i wish i could read chapter books like my sister
  aspiration|All I've ever wanted is for him to be invited to a birthday party.
  aspiration|gran says she'd love him to be able to write her a birthday card
  aspiration|We'd really like him to enjoy books, not just get through them.
  aspiration|My big wish is to not be scared of dogs and go to the park
  aspiration|just want him happy tbh, the rest will come
  aspiration|would be lovely if she could tell me about her day
  aspiration|we'd like to think he could drive some day
  aspiration|I'd want her to know its ok to ask for help
  aspiration|To be an electrician like his uncle, that's what he says he wants
  aspiration|me and his dad want the same thing really, for him to cope when we're not there
  concern|what scares me is she's started saying she's stupid
  concern|i'm scared of the toliets bc the big kids are in there
  concern|It keeps me awake, him having nobody at playtime
  concern|my worry is that the reading is putting him off everything else
  concern|dad fears she'll be kept down a set for ever
  concern|I'm frightened I'll fail all my exams
  concern|i feel like he's being picked on
  concern|we are concerned that progress in maths has slowed since yr 3
  concern|I'm not happy about how many times he's been sent out
  concern|I'm concerned he's masking all day and we're getting the fallout
  concern|dad unsre the small group work is doing anything
  concern|I'm worried about her confidence more than the spelling if I'm honest
  strength|he's brilliant with his hands, took the hoover apart and put it back together
  strength|Fantastic sense of humour, the whole class loves him
  strength|Very kind to the younger ones at playtime
  strength|i can do a backflip on the trampoline
  strength|he'll talk to anybody, he's so friendly
  strength|I helped my friend when she fell over and miss said i was kind
  strength|works realy hard in DT, made the best box in the group
  strength|He can concentrate for hours on lego
  strength|speaks two languages and translates for his nan
  strength|polite, well manered, a pleasure to have in class
  strength|good problem solver, thinks of things others don't
  strength|he's got a lovely little group of mates now
  strength|my best thing is computing i made my own game
  strength|Answers well verbally, often has the best answer in the room
  strength|great phonic knowledge now, knows all his phase 3 sounds
  need|She can't sit through a whole assembly.
  need|he doesn't understand jokes or when people are being sarcastic
  need|Working memory difficulties: loses track after 1 instruction.
  need|he gets muddled with b and d all the time
  need|noise in the dining hall upsets him, he covers his ears and cries
  need|dificulty w/ self-regulation, esp. transitions and unstructured times
  need|i forget what the teacher said straight away
  need|Struggling with organisation, never has the right kit or book
  need|my hands go wobbly when i cut out
  need|can't cope when plans change, last minute stuff sends him over the edge
  need|Doesn't yet take turns, takes toys off other children
  need|fluent decoder but doesn't take in what she's read
  outcome|By the end of Year 6 Josh will be able to walk to school with his friends so that he feels ready for secondary
  outcome|By the end of next year Leila has a way of telling people what hurts and gets help quickly.
  outcome|by Y11 he can order food and pay for it himself so he can go out with his cousins at weekends
  outcome|By the end of the key stage Owen will recognise when he's getting angry and choose something that helps, so he can stay in class with his friends.
  outcome|By the time she leaves us Bella will be able to write well enough to fill in a form on her own, so she can apply for a job
  outcome|Outcome 2 - Charlie eats lunch in the hall and has friends to sit with, by the end of Year 4
  outcome|Long term outcome: she can keep a friendship going and sort out fallings out without an adult, so she's not on her own at break
  outcome|By the end of sixth form Harry travels independently to work placement so he can take a job when he leaves
  outcome|Agreed outcome: by end of reception, Nikhil plays alongside others and shares toys, so that he's included in games
  outcome|she'll be able to look after her own hearing aids by the end of juniors so she doesn't miss out if a battery goes
  outcome|By the end of KS3 Amina can manage money well enough to do a weekly shop, so she's able to live more independently
  outcome|By end of Year 10 Finn is back in school full time and on course to sit his GCSEs with everyone else.
  outcome|By July '27 Sara can calm herself after an upset so that she gets back to her learning
  provision|20 mins precision teaching daily with Miss Abbot
  provision|small group phonics, 4 children, Mon-Thurs 9.15-9.45 in the library
  provision|TA sits with the group in maths
  provision|ELSA sessions once a week for 6 weeks, Mrs Dunne, Rainbow Room
  provision|visual timetable on his desk, now & next board for transitions
  provision|extra time in tests, 25%
  provision|staff to give instructions one at a time and check he's understood
  provision|adult to scribe for longer pieces of writing
  provision|will be witdrawn for precision spelling 3x15 mins weekly
  provision|Maya will work on her maths with Mrs Finch on Mondays and Wednesdays for half an hour
  provision|He'll go to nurture group each afternoon this term
  provision|meet and greet at the gate each morning by Mr Singh
  provision|teachers to chunk tasks into 3 steps
  provision|we'll have a check in with the head of year at the start & end of each day
  provision|Daily sensory circuit 8.45-9.00 led by LSA
  provision|Tuesdays he has his 1-1 with Mr Carr, that's carrying on till summer
  action|I'll ring the GP tomorrow about the hearing test
  action|i will bring my planner in on monday
  action|I'll send you the report from the paediatrician tonight
  action|Miss Jarvis to print off the word mats and send a set home by 12th
  action|I'll have a word with his football coach
  action|AHT to speak to dinner staff about seating before next week
  action|class teacher to update the one page profile and circulate to all staff by 30 Sept
  action|I will fill in the questionnaire and drop it at the office by Thursday
  action|get his school bag list laminated (Mrs Boyd, by Wed)
  action|SENCo to do a dyslexia screener w/c 2 Feb
  action|Mrs Lal will train the new TA on the hearing aids on Tuesday
  action|form tutor to phone home on Fri with how wk 1 has gone
  action|I'll talk to his nan so we're all doing the same thing with the pictures
  action|Mr Otieno to set up a transition visit in June
  action|I'll chase the hospital about the waiting list, ring them Monday
  action|I'll make sure he's got his glasses in his bag for Monday
  other|Hello, come in, sit anywhere you like
  other|He's got two brothers, one in year 9 and one at the college
  other|sorry im late, bus was a nightmare
  other|Present: Mrs Dean (SENCO), Mr Fox (CT), mum, Jake for last 10 mins
  other|thanks for coming in, I know it's hard with work
  other|we've got a dog called Biscuit
  other|Born at 32 weeks, walked at 18 months
  other|i had toast for breakfast
  other|Current reading scheme: orange band. Last assessed 12/9.
  other|I think we're nearly out of time
  other|He had a speech and language assessment at nursery
  other|that's a nice jumper
  other|My mum's at work so my nan came
  other|who's going to see this?
  other|no we don't need an interpreter thanks
  other|Nursery to Y2 at St Anne's then joined us in Y3
  other|do you want to say anything Alfie or shall mum go first?
  """#
