/// Lines as British teachers type them, labelled by hand: the half the rules were written with.
///
/// One line each: kind, for targets the letters met (`S`, `M`, `T`, `-` where not), the text, and
/// where they stand in it the baseline (`b=`), criteria (`c=`, several by `;`), deadline (`d=`),
/// judge (`j=`), and `two` where the line holds more than one target.
let labelledKnown = #"""
  target SMT|read 40 of the first 100 words by half term, was 22, TA checks fridays|b=was 22|c=40 of the first 100 words|d=by half term|j=TA checks fridays
  target SMT|Amir will read 60 words a minute from a Stage 4 book by Easter (baseline 41)|b=baseline 41|c=60 words a minute|d=by Easter
  target SMT|By the end of the spring term Zofia will spell 15 out of 20 Year 2 common exception words in a weekly test.|c=15 out of 20|d=By the end of the spring term
  target SM-|write his full name with no model 4 times out of 5|c=4 times out of 5
  target S-T|put hand up and wait before speaking in carpet time by feb half term|d=by feb half term
  target --T|improve her reading by easter|d=by easter
  target ---|to develop confidence in maths
  target ---|be more independent
  target -M-|improve reading age by 6 months|c=by 6 months
  target SMT|will sit on carpet for 10 mins w/ wobble cushion 4 days out of 5 by 13 Feb|c=for 10 mins;4 days out of 5|d=by 13 Feb
  target SM-|Kai to ask for a break using his card 3x a day instead of leaving the room|c=3x a day
  target SMT|count 1-1 to 20 with objects, 9 times in 10, end of term. currently to 12|b=currently to 12|c=9 times in 10|d=end of term
  target S--|Ruby will use her visual timetable to get ready for the next lesson
  target SMT|to recall 2, 5 and 10 times tables facts, 18/20 in the weekly quiz, by christmas|c=18/20|d=by christmas
  target SMT|will form all 26 lower case letters correctly in his handwriting book by summer half term|c=all 26 lower case letters|d=by summer half term
  target SMT|name 8 feelings from photo cards by the next review; names 3 now|b=names 3 now|c=8 feelings|d=by the next review
  target SM-|stay in class for whole maths lesson 3 out of 5 days|c=3 out of 5 days
  target S-T|Tommy to hand his homework in on time by end of the month|d=by end of the month
  target SMT|Blend cvc words w/out adult help 8/10 by half term (was 3/10 in Sept)|b=was 3/10|c=8/10|d=by half term
  target --T|access the curriculum alongside peers by july|d=by july
  target ---|To be able to understand instructions in class
  target SM-|follow a 2 step instruction w/o repeat 4/5 goes|c=4/5
  target SMT|Leila will answer 'who' and 'where' questions about a picture, 8 out of 10, checked by SALT, before Easter|c=8 out of 10|d=before Easter|j=checked by SALT
  target ?MT|know number bonds to 10 - 10 out of 10 in one minute - by 27 March|c=10 out of 10;in one minute|d=by 27 March
  target SMT|will write 3 sentences with capital letters and full stops unaided in independent writing, by the end of autumn 2|c=3 sentences|d=by the end of autumn 2
  target S-T|Harvey will join in with a playground game without an adult next to him by may half term|d=by may half term
  target -MT|develop his concentration to 15 minutes by end of term|c=15 minutes|d=by end of term
  target SMT|Use words not hands when cross: no more than 1 incident a week by half term. At the moment 5 a week|b=At the moment 5 a week|c=no more than 1 incident a week|d=by half term
  target SMT|Aisha reads 45 of the 100 HFW and spells 20 of them by end of spring term|c=45 of the 100 HFW;20 of them|d=by end of spring term|two
  target S?T|tie his shoelaces and zip up his coat on his own by the end of term|d=by the end of term|two
  target SMT|To attend every day for 3 weeks running by half term. Attendance currently 71%|b=currently 71%|c=every day for 3 weeks running|d=by half term
  target SMT|catches the number 12 bus home alone once by summer half term|c=catches the number 12 bus home alone once|d=by summer half term
  target SM-|Will say /s/ and /sh/ clearly at the start of words, 16 of 20 words|c=16 of 20 words
  target SMT|In the next 6 weeks Jakub will put his hand up twice in each english lesson|c=twice in each english lesson|d=In the next 6 weeks
  target SM-|complete 4 out of 6 questions in maths without asking an adult|c=4 out of 6
  target -M-|show improved behaviour 80% of the time|c=80% of the time
  target SMT|Over the next 8 weeks: settle to task within 2 mins of being asked in 4 lessons out of 5|c=within 2 mins;4 lessons out of 5|d=Over the next 8 weeks
  target S--|by 8am have his bag packed with his reading book and PE kit
  target S-T|greet a friend by name in the morning by half term|d=by half term
  target SMT|will swim 10 metres without armbands by end of summer term|c=10 metres|d=by end of summer term
  target --T|to make good progress in phonics by may|d=by may
  target ---|speak more clearly
  target SMT|Learn 5 new topic words a week and use each one in a sentence, checked by class teacher on Fridays, until Feb half term|c=5 new topic words a week|d=until Feb half term|j=checked by class teacher
  target SMT|Priya will tell the time to the quarter hour on a clock face 9/10 by wk ending 20/3/26|c=9/10|d=by wk ending 20/3/26
  target --T|Raise self esteem by end of year 4|d=by end of year 4
  target SMT|go from 3 to 8 lines of writing in 20 mins by easter|b=from 3|c=8 lines|d=by easter
  target SM-|use a calm down strategy (breathing, corner, fidget) 4 times out of 5 when upset|c=4 times out of 5
  target SMT|Chloe to eat one new food at school each week till half-term|c=one new food at school each week|d=till half-term
  target ---|regular opportunities to develop social skills with peers
  target SMT|sound out and read 20 words with ai/ee/igh, 90%, end of summer 1|c=20 words;90%|d=end of summer 1
  target -MT|Reach 100% of his potential in lessons by july|c=100%|d=by july
  target SMT|will hold pencil in tripod grip for 5 mins of writing each day by 1st april, was 1 min|b=was 1 min|c=for 5 mins|d=by 1st april
  target S--|to walk not run in the corridor at lunch
  target SM-|reads & follows 3 step written recipe in food tech with no more than one prompt|c=no more than one prompt
  target SMT|by next review will be in school on time (8.45) 4 days a week|c=4 days a week|d=by next review
  outcome|By the end of Year 6 Amir will be able to read a chapter book on his own so that he can enjoy stories with his friends
  outcome|By July she will join in group talk so she feels part of the class
  outcome|Kai can tell an adult how he feels so that he does not need to run out
  outcome|By end of KS2 Ruby will travel to school on her own so that she is ready for secondary
  outcome|Zofia is able to follow a whole class lesson so that she learns alongside her friends
  outcome|By summer Tommy will have two friends he plays with at break so that he wants to come in
  outcome|Jakub will be able to write down his ideas so that people can see what he knows
  outcome|so that he can order his own food in a cafe, by the end of year 9 he will manage money up to £10
  aspiration|mum would love him to read to his baby sister
  aspiration|I'd love her to have one good friend
  aspiration|We just want him to be happy coming in to school
  aspiration|wants to be a vet when she's older
  aspiration|dad hopes he'll go to the same secondary as his brother
  aspiration|My dream is for him to ride a bike to school with the others
  aspiration|it'd be lovely if she got invited to a party
  aspiration|I want to be a YouTuber or work with trains
  aspiration|Mum's hope is that he can live on his own one day
  aspiration|he would like to be in the football team
  aspiration|"I want to read the Dog Man books by myself"
  aspiration|wish he could sleep over at his cousins like the other kids
  concern|mum is worried he's falling behind in reading
  concern|I'm really worried about secondary school
  concern|concerned that she doesn't eat all day
  concern|Dad worries that he has no friends at lunch
  concern|we're scared he'll be excluded again
  concern|my main worry is his speech, nobody understands him outside the family
  concern|She's bothered about the homework, it takes two hours and ends in tears
  concern|what worries me is he thinks he's stupid
  concern|Class teacher concerned about attention since Sept
  concern|he keeps saying he's thick and I don't know what to do about it, it upsets us both
  concern|anxious about the move to y3
  strength|great at lego and anything practical
  strength|Zofia is kind and looks after the little ones
  strength|loves animals and knows loads about sharks
  strength|he's really good at mental maths
  strength|brilliant memory for facts
  strength|always the first to help tidy up
  strength|Enjoys PE and swimming
  strength|she never gives up
  strength|strengths: drawing, computing, making people laugh
  strength|Talented singer, sang solo in assembly
  strength|good sense of humour
  need|finds it hard to sit still on the carpet
  need|Struggles to follow more than one instruction
  need|has difficulty with handwriting, letters reversed
  need|cannot yet blend sounds
  need|Diagnosed with ASD in 2023
  need|Working memory is very weak (EP report, 2nd centile)
  need|needs instructions repeating
  need|Kai gets overwhelmed by noise in the dining hall
  need|has hearing aids in both ears, misses the ends of words
  need|doesn't understand time words like before and after
  need|finds change difficult
  need|Speech unclear to people who don't know her
  provision|TA 1:1 reading 20 mins 3x wk
  provision|Kai will have 20 minutes with the TA every morning for phonics
  provision|small group maths intervention Tues and Thurs 30 mins, max 4 children
  provision|SALT programme delivered daily by Mrs Okoro, 10 minutes
  provision|visual timetable on his desk, now and next board
  provision|Use of wobble cushion and fidget toy
  provision|ELSA once a week, 45 mins, in the rainbow room from 5 January to Easter
  provision|Teacher to pre-teach vocab every monday
  provision|Access to laptop for extended writing
  provision|movement breaks every 20 minutes
  provision|Staff will use short sentences and check he has understood
  provision|Precision teaching 5 mins daily w/ Miss Ali
  provision|encourage Zofia to use her talker at snack
  provision|lego therapy grp of 3 weekly
  provision|he'll get extra time and a reader in tests
  action|Mum to book a hearing test by Friday
  action|SENCO will refer to EP before half term
  action|I'll ring the GP tomorrow
  action|Mrs Okoro to send home the phonics cards on Monday
  action|dad will bring in the report from the hospital
  action|Teacher to email mum every friday with how the week went
  action|mum: read with him 10 mins every night
  action|send copy of report to Dr Shah
  action|Class teacher to move his seat nearer the front this week
  action|Sara will print the now/next cards for home by 14 Nov
  action|mum and dad to fill in the SDQ and return by next week
  action|book in a follow up call with the Ed Psych
  other|thanks for coming in today
  other|he is 9 in May
  other|next review 20th March at 3.30
  other|Mum arrived late because of the bus
  other|Ok
  other|phonics screening score 18 in June
  other|Lives with mum and gran, sees dad at weekends
  other|She was at St Mark's until Year 2
  other|not sure
  other|Interpreter joined by phone
  other|Reading age 6y 2m Sept 2025
  other|Has two brothers in the school
  other|same as last time
  """#
