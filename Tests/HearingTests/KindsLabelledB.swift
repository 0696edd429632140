/// Lines as British teachers type them, labelled by hand: the half set aside before any rule was
/// written, so that its figures say how the rules do on lines they have not seen.
///
/// The form is that of ``labelledKnown``.
let labelledAside = #"""
  target SMT|Dylan will read the first 45 HF words on flash cards, 40/45, by 13.2.26 (was 28 in nov)|b=was 28|c=40/45|d=by 13.2.26
  target SMT|by half term: sit with group for whole of story time 4x a wk, Mrs Patel to tally|c=4x a wk|d=by half term|j=Mrs Patel to tally
  target SM-|to recognise & name coins up to £1, all 7 right|c=all 7 right
  target SMT|To write a sentence of at least 6 words with finger spaces each day by Easter hols. Started at 2 words|b=Started at 2 words|c=at least 6 words|d=by Easter hols
  target S-T|will ask to go to the quiet room instead of hiding under the table, by end of spring 1|d=by end of spring 1
  target --T|be more confident speaking in front of others by summer|d=by summer
  target ---|improve fine motor skills
  target ---|to progress in line with peers
  target -M-|increase his phonic knowledge by 20%|c=by 20%
  target -MT|will make 6 months progress in reading by july|c=6 months
  target SMT|Hamza will use a full stop in 8 of every 10 sentences he writes by the end of next half term|c=8 of every 10 sentences|d=by the end of next half term
  target SMT|in a game with 2 peers, wait for her turn without grabbing, 5 games running, by the Feb review|c=5 games running|d=by the Feb review
  target SM-|answers the register with "good morning" 5 days out of 5|c=5 days out of 5
  target SMT|Subtract 2 digit numbers with exchange, 7 right out of 10, by the end of Y3. Baseline 2/10 on 9 Jan|b=Baseline 2/10|c=7 right out of 10|d=by the end of Y3
  target S--|Maisie will use full sentences when answering the teacher
  target SMT|From 12 to 20 mins on task in independent work by end of term, TA times with sand timer|b=From 12|c=20 mins on task|d=by end of term|j=TA times
  target S-T|copy the date and title from the board before xmas|d=before xmas
  target SMT|to get through a whole day with no more than 2 reminders about shouting out on 4 days each week by 22nd May|c=no more than 2 reminders;4 days each week|d=by 22nd May
  target SMT|Nadia uses past tense verbs correctly in 9/12 pictures when retelling, SALT to check, end of june|c=9/12 pictures|d=end of june|j=SALT to check
  target --T|engage better with learning by end of year|d=by end of year
  target SM-|Use the toilet independently at school with no accidents for 2 wks|c=no accidents for 2 wks
  target SMT|will hand in his history project before half-term|c=hand in his history project|d=before half-term
  target SMT|read 70 wpm on a yr 4 text, 95% accuracy, within the next 10 weeks|c=70 wpm;95% accuracy|d=within the next 10 weeks
  target SMT|By the end of Autumn term Eryk can say the days of the week in order without a prompt 3 times out of 3|c=3 times out of 3|d=By the end of Autumn term
  target --T|To access age appropriate texts by the end of ks1|d=by the end of ks1
  target SM-|spell 8 out of 10 weekly spellings, 3 wks in a row|c=8 out of 10
  target ---|behave appropriately in lessons
  target SMT|stop at the kerb and look both ways on 5 out of 5 road crossings by 30 June, LSA keeps tick sheet|c=5 out of 5 road crossings|d=by 30 June|j=LSA keeps tick sheet
  target SMT|read and spell 20 tricky words from phase 4 by easter and put hand up in circle time twice a week|c=20 tricky words;twice a week|d=by easter|two
  target SM-|find the right page in her book within 1 minute of being told, 4 lessons in 5|c=within 1 minute;4 lessons in 5
  target S-T|wear his hearing aids all day in school by end of this month|d=by end of this month
  target SMT|To know and use the names of 6 children in class, by the next parents' evening|c=6 children|d=by the next parents' evening
  target -MT|achieve 75% in understanding of fractions by 1/5/26|c=75%|d=by 1/5/26
  target SMT|Sam goes to breakfast club twice a week till end of term instead of arriving late (late 4 times last week)|b=late 4 times last week|c=twice a week|d=till end of term
  target SMT|will type a 100 word story on the laptop in 30 minutes by mid march, typed 45 words last time|b=typed 45 words last time|c=in 30 minutes|d=by mid march
  target SM-|count back from 20 to 0 out loud with 1 mistake or fewer|c=1 mistake or fewer
  target SMT|1. complete 5 sums in 10 minutes by half term. 2. bring reading book in 4 days a week by half term.|c=5 sums;in 10 minutes;4 days a week|d=by half term|two
  target S--|tell an adult when another child upsets him rather than hitting
  target ---|participate fully in all areas of school life
  target -M-|concentrate better for 10 minutes|c=for 10 minutes
  target SMT|jump on two feet over a line 5 times w/out falling by the end of may, OT will check|c=5 times|d=by the end of may|j=OT will check
  target S-T|Mason will pack his own bag from a checklist by the end of summer 1|d=by the end of summer 1
  target SMT|8/10 on keywords test in science by week 6, he got 3/10 in sept|b=he got 3/10|c=8/10|d=by week 6
  target SMT|use a number line to add to 20: 9 correct from 10, by the 2nd of April, currently 5 from 10|b=currently 5 from 10|c=9 correct from 10|d=by the 2nd of April
  target --T|to manage his emotions by the end of the year|d=by the end of the year
  target SM-|Will speak to at least 1 adult and 1 child each day|c=at least 1 adult and 1 child each day
  target SMT|By 24/04/26 Freya will walk into class without mum 4 mornings a week|c=4 mornings a week|d=By 24/04/26
  target SMT|read the first six Biff and Chip books to an adult by xmas|c=first six Biff and Chip books|d=by xmas
  target SMT|Oisin to start writing within 3 minutes of the class being set off, 8 lessons out of 10, this term|c=within 3 minutes;8 lessons out of 10|d=this term
  target SM-|attends 95% of sessions|c=95% of sessions
  target -M-|show he understands 3 out of 5 instructions|c=3 out of 5
  target ---|will maximise opportunities for communication as required
  outcome|By the end of Reception Dylan will make his needs known with words so that he is less frustrated
  outcome|she will be confident to work in a group so that she can take part in every lesson
  outcome|Hamza can get himself ready for school so that mornings are calm at home
  outcome|by end of Year 11 Maisie will be able to cook a simple meal so she can live more independently
  outcome|so that he can keep his friends, he will be able to lose a game without hitting out
  outcome|By the end of KS3 he reads well enough to choose his own GCSEs so that he keeps his options open
  outcome|Nadia is understood by people outside the family so that she can make friends at rainbows
  outcome|Eryk will know what is coming next so he isn't anxious in the mornings
  aspiration|she'd like to go to the brownies like her sister
  aspiration|we hope he will be able to get a job and a flat
  aspiration|I want to be a nurse
  aspiration|mum wants him to enjoy school again
  aspiration|Dad: I'd give anything to hear him say my name
  aspiration|would love to read a proper bedtime story with her
  aspiration|Hopes to do mechanics at college
  aspiration|he dreams of playing for Leeds
  aspiration|"I wish I could go on the residential with everyone"
  aspiration|Our hope for Freya is that she finds her people
  aspiration|in the future we'd like him to travel on the bus by himself
  aspiration|if he could just sit through a film with us, that would be amazing
  concern|mum concerned re weight loss since September
  concern|Worried that he will not cope with the bigger building
  concern|we are both anxious about the SATs
  concern|Gran's worry is that he can't tell anyone when he's poorly
  concern|I don't think he is making any progress, it's really getting to me
  concern|dad scared she's being left out
  concern|what if nobody picks her
  concern|teachers concerned at number of days missed
  concern|it worries us that he comes home exhausted
  concern|parents say they are very concerned about his reading
  concern|She's not sleeping, and mum's at her wits' end about it
  strength|very caring with younger children
  strength|amazing at drawing dragons
  strength|he is a good listener one to one
  strength|Likes science experiments and asks great questions
  strength|Confident swimmer
  strength|her strength is maths, esp number patterns
  strength|has a lovely sense of fun
  strength|Good at remembering songs
  strength|Tries so hard even when it's tricky
  strength|excellent attendance and always polite
  strength|they said he's a natural with the ponies
  need|can't follow the lesson without someone repeating it
  need|Very short attention span
  need|Difficulties with phonological awareness and rapid naming
  need|Struggling with anything with a lot of writing in it
  need|Finds playtimes really tricky
  need|dyslexia diagnosis Oct 24
  need|He is unable to grip a pencil for more than a minute
  need|needs help to get changed for PE
  need|reading age 3 years below chronological age
  need|Gets stuck on words longer than 4 letters
  need|avoids eye contact and finds new people hard
  need|ADHD, on the waiting list for meds review
  provision|1-1 with LSA for english 4x a week 15 min
  provision|Nessy on the ipad, daily, 10 mins, at registration
  provision|Hamza will get a check in with his key adult each morning
  provision|Small group of 4 with HLTA for phonics, 30 minutes, every day from 6 Jan
  provision|talk boost group, Mon/Weds/Fri, nurture room
  provision|Ear defenders available in the hall
  provision|fortnightly SLT visits
  provision|writing slope and coloured overlay in all lessons
  provision|Adults will model sentences and give him 10 seconds to answer
  provision|Freya to have a soft start, 8.30 to 9, with Miss Jones
  provision|Weekly OT session 40 mins in the sensory room until July
  provision|task board, broken into 3 steps, for every piece of work
  provision|support Maisie to take turns during board games
  provision|quality first teaching plus daily pre-teach of key vocab
  provision|lunchtime club twice weekly run by Mr T
  action|Mrs Patel will ring SALT on Monday
  action|Mum is going to bring his glasses in tomorrow
  action|I will put the timetable on the fridge
  action|teacher to send reading list by the end of the week
  action|Dad to sort out an optician's appointment before half term
  action|LSA to make a set of flash cards by 12 Jan
  action|refer to CAMHS
  action|school to apply for an EHC needs assessment by Christmas
  action|gran will hear him read on Sundays
  action|email Miss Jones the OT report
  action|SENCO: chase paediatrician's letter by 1 March
  action|Parents to sign consent form for EP by Thurs
  action|Year 7 head will set up a taster visit in June
  other|mum had to leave at 4
  other|lives in Harehills
  other|EP came in Nov
  other|Eng 92 maths 88 in the standardised tests
  other|Dad joined on Teams
  other|meeting started at 3.15
  other|he's the middle of three
  other|as above
  other|see attached
  other|they moved here from Poland in 2022
  other|Happy with that
  other|Class: 4H
  other|n/a
  """#
