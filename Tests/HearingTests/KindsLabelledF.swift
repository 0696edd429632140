/// What people say at the table, by kind; marked as ``labelledKnown`` is.
let labelledSaid = #"""
    aspiration|I'd be over the moon if she got to the prom
    aspiration|mum's dream would be for him to hold a conversation
    aspiration|he says he's going to be a vet
    aspiration|it would mean everything to us if he could read to his sister
    aspiration|My hope for her is a normal life
    aspiration|i want to be a footballer
    aspiration|I'd like to be able to go to the shop on my own
    aspiration|we just hope he finds something he loves
    aspiration|Long term: live independently
    aspiration|To go to the same high school as my cousin
    aspiration|wants to work with animals when he's older
    aspiration|Mum wants Joe to be happy in school
    aspiration|Dad said he wants him to have a trade
    aspiration|would love to see him on stage in the show
    aspiration|I want to learn to swim so I can go with my friends
    aspiration|they would like her to make the football team
    aspiration|Parents would like Amy to be more confident in maths
    aspiration|what matters to us is that she's got a friend
    aspiration|I'd be happy if I could write neat
    concern|Mum is very worried about SATs
    concern|I'm not sure he's ready for secondary
    concern|She cries every Sunday night about coming in
    concern|it breaks my heart that he eats alone
    concern|I don't think he's getting the help he was promised
    concern|he told me he wishes he was in his old school
    concern|people laugh at me when I read out loud
    concern|Everyone is miles ahead of me
    concern|Dad feels school don't understand her autism
    concern|Parents raised concerns about bullying on the bus
    concern|we've noticed he's stopped talking about friends
    concern|the gap is just getting bigger and bigger
    concern|I worry what will happen at high school
    concern|i hate it when it gets loud
    need|she's so tired after school she can't do anything
    concern|she's not making the progress we'd expect
    concern|I'm anxious about the residential
    concern|Gran said she's worried he's on the tablet too much
    concern|he's had 3 detentions and we didn't know
    strength|She's got a memory like an elephant
    strength|Really creative with Lego and junk modelling
    strength|he is a whizz on the computer
    strength|Has excellent general knowledge about space
    strength|Loves music and has perfect pitch
    strength|Reads for pleasure every night
    strength|Ben is great at mental maths
    strength|i am good at drawing dragons
    strength|Makes everyone laugh
    strength|Teacher says she is the first to put her hand up
    strength|very determined, doesn't give up
    strength|Attendance is 100% this year
    strength|enjoys PE and is in the netball team
    strength|he can tell you every capital city
    strength|She is such a caring big sister
    strength|always has a smile on her face
    strength|I came first in the swimming gala
    strength|helps set the table without being asked
    strength|Got star of the week for her story
    strength|Adults enjoy his company
    need|Struggles to hold a pencil for more than a minute
    need|Can't sit still at the carpet
    need|ADHD diagnosis 2023
    need|mild hearing loss in left ear
    need|gets lost between lessons
    need|Reading age 6:2, chronological age 9:4
    need|needs instructions repeating
    need|I get stuck when there's lots of words
    need|doesn't know what to do when he's upset
    need|her speech is hard to understand
    need|finds friendships tricky
    need|very sensitive to labels in clothes
    need|Doesn't cope with changes of teacher
    need|slow to process what's been said
    need|Hits out when other children get too close
    need|He has no sense of time
    need|Poor pencil control
    need|can't tell the time yet
    need|lots of spelling errors in his writing
    need|i can't remember my times tables
    need|avoids writing at all costs
    need|takes a long time to settle after lunch
    outcome|By the end of Key Stage 2 Amy can make herself understood by people she doesn't know so that she makes friends
    outcome|Jay is able to travel to school by himself so he is ready for college
    outcome|Outcome: Lucy joins in at playtime and feels part of the class
    outcome|By July 2027 Tom will manage his own diabetes kit so he can go on school trips
    outcome|Lily will be able to tell adults how she feels, so that she stays in class
    outcome|By the end of Y9 Kit will speak up in lessons so his teachers know what he thinks
    outcome|In two years she will dress and wash herself so that she needs less help at home
    outcome|By summer he'll sleep in his own bed all night so the whole family gets some rest
    outcome|When he leaves Year 11 Dan will have the skills to keep a job
    outcome|she will eat a range of foods so she's healthy
    outcome|By age 16 Eva uses public transport with confidence
    provision|20 mins daily phonics with Mrs Hart
    provision|TA support in literacy
    provision|Fortnightly SLT visits
    provision|laptop for extended writing
    provision|seat him at the front away from the door
    provision|movement breaks every half hour
    provision|he'll have a quiet place to go at lunch
    provision|class teacher to pre teach vocab each Monday
    provision|mum will read with him for 10 mins every night
    provision|Word mat and coloured overlay in all lessons
    provision|I have time with Miss Lee after lunch
    provision|Lego group on Thursdays led by Mr Fry
    provision|use of a timer for tasks
    provision|reduced homework, one piece a week
    provision|a trusted adult he can go to
    provision|2:1 in PE
    provision|Speech programme 3 x weekly in school, TA trained by SALT
    provision|scribe in assessments
    provision|all staff use his communication book
    provision|Access to the sensory room when needed
    provision|Regular brain breaks and a fidget
    provision|we do his sounds with him at bath time every night
    action|SENCO to email EP this week
    action|I'll bring his glasses prescription in
    action|Mrs Dodd to order a writing slope by Friday
    action|mum to book GP appt
    action|Refer to OT by end of Jan
    action|Dad will look for the old report
    action|CT to send home spelling list on Mondays
    action|ring school nurse re hearing check
    action|I will ask my tutor for a new planner
    action|Head to write to transport
    action|Share this plan with all staff by Monday
    action|book review for 14th May
    action|Mr Patel to meet Sam before the trip to go through the day
    action|we'll get his eyes tested over half term
    action|to send copy of plan to parents
    action|find out about swimming lessons
    action|Put pupil passport in his tray for supply
    action|chase up the CAMHS referral
    action|Tutor to talk to the lads about the name calling
    action|i'll speak to my coach
    other|Apologies from Dr Khan
    other|shall we start?
    other|He was in Mrs Lee's class last year
    other|what's SALT stand for?
    other|His dad lives in Leeds and has him weekends
    other|we moved here in May
    other|I'll just get a pen
    other|Thank you all for coming today
    other|The last review was on 3 October
    other|is there a waiting list
    other|his sister starts in September
    other|There's coffee on the side
    other|can you hear me ok?
    other|Year 4, Willow class
    other|We had the EP report in June
    other|she has school dinners
    other|I need to leave by 4
    other|we'll come back to that
    other|okay let's move on to targets
    other|The head will join us in a minute
    other|I'll be in touch
    other|how was the journey
    other|No concerns from dad
    action|I will send you a copy of this
    other|My mum will pick me up
    other|He took the test on Tuesday
  """#
