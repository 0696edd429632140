/// Targets written by somebody who had not seen the rules; marked as ``labelledKnown`` is.
let labelledUnseen = #"""
  target SMT|theo to read 40 of the y2 triky words on sight by feb half term, was 23 in sept, TA checks fridays|b=was 23 in sept|c=40 of the y2 triky words|d=by feb half term|j=TA checks fridays
  target SMT|By 12 December Kofi will blend and read 9 out of 10 CVC words with s a t p i n, from 4 out of 10 now, checked by Mrs Pell with the flashcards.|b=from 4 out of 10 now|c=9 out of 10 CVC words|d=By 12 December|j=checked by Mrs Pell with the flashcards
  target SMT|Oluwaseun to write 5 sentences with a capital and a full stop in each, no prompts, by Christmas. at the mo does 1 or 2|b=at the mo does 1 or 2|c=5 sentences with a capital and a full stop in each|d=by Christmas
  target SMT|Jakub stays in his seat for 10 mins of maths input, 4 lessons out of 5, by half term. Baseline 3 mins. Class TA tallies|b=Baseline 3 mins|c=10 mins;4 lessons out of 5|d=by half term|j=Class TA tallies
  target SMT|Ffion partitions 2 digit nos into tens and ones 3/10 at present - 8/10 on two separate days by May half term|b=3/10 at present|c=8/10 on two separate days|d=by May half term
  target SMT|Tilly will fasten her own coat zip 4 mornings out of 5 by the end of November; she does it 1 in 5 now. Key worker ticks the peg chart.|b=she does it 1 in 5 now|c=4 mornings out of 5|d=by the end of November|j=Key worker ticks the peg chart
  target SMT|Ellis yr8 writes hwk in planner 8 lessons in 10 by end of term, currently 2 in 10, form tutor checks on Thursdays|b=currently 2 in 10|c=8 lessons in 10|d=by end of term|j=form tutor checks on Thursdays
  target SMT|catch a size 4 ball thrown from 2m 7/10 by summer half term, now 2/10, Mr Doyle to count in PE|b=now 2/10|c=7/10|d=by summer half term|j=Mr Doyle to count in PE
  target SMT|Phonics: from 19 to 35 graphemes read on sight by Xmas, RWI lead to assess|b=from 19|c=35 graphemes|d=by Xmas|j=RWI lead to assess
  target SMT|Gracie answers 4/10 inference questions in writing on a Y5 text, will answer 7/10 by end of summer 1|b=answers 4/10 inference questions|c=7/10|d=by end of summer 1
  target SMT|Carys to hop 6 times on each leg by the end of sprng term, was 2 on R and 0 on L|b=was 2 on R and 0 on L|c=6 times on each leg|d=by the end of sprng term
  target SMT|Priya types 18 wpm on the touch typing prog by easter hols, started at 9wpm|b=started at 9wpm|c=18 wpm|d=by easter hols
  target SMT|Abdi to read quarter past and quarter to on 8 out of 10 clock faces by 1 May; got 3 in the pre-test|b=got 3 in the pre-test|c=8 out of 10 clock faces|d=by 1 May
  target SMT|2 step intructions - Zac to carry out 8/10 without a repeat by 5th Dec, prev 4/10, SENCO obs|b=prev 4/10|c=8/10|d=by 5th Dec|j=SENCO obs
  target SMT|Y11 Connor to finish 3 six-mark questions a week by mock week in Jan, has done 0 so far this term|b=has done 0 so far this term|c=3 six-mark questions a week|d=by mock week in Jan
  target SMT|By the end of the spring term 2026, Nathaniel will independently solve two-step addition and subtraction word problems, scoring at least 12 out of 16 on the end-of-block check, compared with 5 out of 16 in the autumn; the class teacher will mark the check and share it with his parents.|b=compared with 5 out of 16 in the autumn|c=at least 12 out of 16|d=By the end of the spring term 2026|j=the class teacher will mark the check
  target SMT|J to line up w/out pushing, no more than 2 incidents a wk by half term, avg 6 a week in sept|b=avg 6 a week in sept|c=no more than 2 incidents a wk|d=by half term
  target SMT|Hana to tell an adult when her radio aid has gone off, 5 out of 5 planned checks by 27 Nov. Sept: 1 out of 5. ToD does the checks|b=Sept: 1 out of 5|c=5 out of 5 planned checks|d=by 27 Nov|j=ToD does the checks
  target SMT|Poppy to write her first and last name from memory, 4 goes out of 5, by the end of the month|c=4 goes out of 5|d=by the end of the month
  target SMT|Zain to get himself home on the 37 bus by Easter|c=get himself home on the 37 bus|d=by Easter
  target SMT|form 16/20 lower caes letters sitting on the line by dec|c=16/20|d=by dec
  target SMT|Ivy draws a person with at least 6 body parts by chirstmas|c=at least 6 body parts|d=by chirstmas
  target SMT|count on from any number to 50 without error, 3 tries out of 3, by the end of Year 1|c=3 tries out of 3|d=by the end of Year 1
  target SMT|Before the summer half-term Eloise will walk from the school gate to her form room without an adult on 8 mornings out of 10.|c=8 mornings out of 10|d=Before the summer half-term
  target SMT|puts 4 pictures in story order & tells the story to TA, 3 stories out of 4, by 10/12|c=3 stories out of 4|d=by 10/12
  target SMT|Rowan's target: rate his feelings on the 5 point scale before each break and tell an adult if 4 or 5, 9 breaks out of 10, over the next 4 weeks|c=9 breaks out of 10|d=over the next 4 weeks
  target SMT|Lacey to use her inhaler routine card and sign herself out of PE when wheezy every time for 3 weeks in a row, by half-term|c=every time for 3 weeks in a row|d=by half-term
  target SMT|Wiktoria will retell a familiar story including who, where and what happened, scoring 3 out of 3 on the story grid on two occasions, by the review on 6 March.|c=3 out of 3 on the story grid on two occasions|d=by the review on 6 March
  target SMT|George visits new secondary on his own for a full taster day by 3 July|c=visits new secondary on his own for a full taster day|d=by 3 July
  target SMT|Saffron to tie laces on her trainers without help 3 PE lessons in a row by end of sp2|c=3 PE lessons in a row|d=by end of sp2
  target SMT|Aaron will make his own sandwich for packed lunch 3 days a week by the start of the summer term (dad to send a photo).|c=3 days a week|d=by the start of the summer term|j=dad to send a photo
  target SMT|pay for 2 items at the corner shop with the rigth coins, 3 trips out of 3, before end of y9|c=2 items;3 trips out of 3|d=before end of y9
  target SMT|Before he starts Y7, Rafi will read a two-week timetable and say which room he needs for 9 lessons out of 10.|c=9 lessons out of 10|d=Before he starts Y7
  target SMT|Tegan will start her writing within 2 mins of the instruction in 4 english lessons out of 5 by the end of spring 2|c=within 2 mins;4 english lessons out of 5|d=by the end of spring 2
  target SM-|Sit and read in the book corner for 12 mins, 4 goes out of 5|c=12 mins;4 goes out of 5
  target SM-|spell 12 out of 15 words with ai/ay/a_e in a dictated sentence over 6 weeks of sessions|c=12 out of 15 words
  target S?-|From January Kacper will bring his planner signed every morning
  target SM-|Blend 4 phoneme words 8/10, currently 3/10. TA to assess in 1:1|b=currently 3/10|c=8/10|j=TA to assess in 1:1
  target SM-|name 10 coins/notes and their values correctly 9/10, deadline tbc|c=9/10
  target SM-|Sol hands his phone in at student services before 8:50 every day for three weeks|c=every day for three weeks
  target SM-|toilet: Bobby to tell an adult when he needs a wee 4 out of 5 times, ongoing|c=4 out of 5 times
  target SM-|Kezia will play one game at lunch w another child for 10 mins every day|c=10 mins every day
  target SM-|write date and LO in under 4 mins each lesson, used to take 10|b=used to take 10|c=in under 4 mins each lesson
  target SM-|Luca: 2 pieces of HW in on the due day per week - baseline 0|b=baseline 0|c=2 pieces of HW in on the due day per week
  target SM-|Jonah looks at a book with an adult turning pages for 6 minutes (4 of 5 sessions), and this was 2 mins in Sept|b=this was 2 mins in Sept|c=6 minutes;4 of 5 sessions
  target SM-|walk up and down stairs one foot per step with rail 4/5 trips, physio to observe|c=4/5 trips|j=physio to observe
  target SM-|Betsy signs 15 Makaton signs for food, toys and people (8 so far) during play|b=8 so far|c=15 Makaton signs
  target ?M-|Skye rates herself 3 or below on the worry scale before 8 maths lessons out of 10, as soon as possible|c=3 or below on the worry scale;8 maths lessons out of 10
  target ??-|do 20 mins of reading on nessy x3 pw at home
  target SM-|Will read 5 pages aloud to the TA without a break in each of 4 sessions a week|c=5 pages;each of 4 sessions a week
  target SM-|I will stay in the whole of French (50 mins) 3 lessons out of 4. I do 1 out of 4 at the moment|b=I do 1 out of 4 at the moment|c=50 mins;3 lessons out of 4
  target S-T|put hand up to answer more in lessons by hlaf term|d=by hlaf term
  target S?T|by Christmas Rhys to line up without being reminded|d=by Christmas
  target S-T|Phoebe to read words with split digraphs by 19 Dec, 3 sessions a week with Mrs Tan|d=by 19 Dec
  target S?T|sort objects by colour by himslef this half term|d=this half term
  target S?T|copy his date from the board b4 october half term|d=b4 october half term
  target S?T|Freya to carry her lunch tray to the table without an adult by summer half-term|d=by summer half-term
  target S-T|uses the feelings chart to show how he feels when upset, by 6.2.26|d=by 6.2.26
  target S-T|Jude tidies away his own tray at the end of activities, mostly on his own, by Xmas|d=by Xmas
  target S-T|take turns in a board game with a friend by half term - at the moment tips the board over|b=at the moment tips the board over|d=by half term
  target S-T|Read aloud in class when asked, by the end of the autumn term, teacher obs|d=by the end of the autumn term|j=teacher obs
  target S-T|Ben to tell a staff member when someone upsets him instead of lashing out, by end of term, behaviour log reviewed by Mrs Hind|d=by end of term|j=behaviour log reviewed by Mrs Hind
  target S-T|Gabriel to point to the picture he wants when offered a choice of 2 by 1 december|d=by 1 december
  target S-T|Elin will wear her glasses in class as much as possible by end of sept|d=by end of sept
  target S-T|To swallow her mouthful before speaking at snack and lunch by 22nd May. 2x weekly feeding group with SALT.|d=by 22nd May
  target S-T|Sunny to subtract by exchanging in column method, by end of Summer term; could not do this in the Feb test|b=could not do this in the Feb test|d=by end of Summer term
  target -MT|improve reading by 8 months by july|c=by 8 months|d=by july
  target -MT|To make 2 steps of progress in maths by the end of the summer term|c=2 steps|d=by the end of the summer term
  target -MT|Understand 7 out of 10 instructions by half term|c=7 out of 10 instructions|d=by half term
  target -MT|Reading age up 9 months by the end of Y7 (RA 7:4 in Sept)|b=RA 7:4 in Sept|c=9 months|d=by the end of Y7
  target ?MT|Develop fine motor skills, 10% faster on 9 hole peg test by 3rd July, OT retests|c=10% faster on 9 hole peg test|d=by 3rd July|j=OT retests
  target -MT|Standardised spelling score to rise by 5 points by June, was 78|b=was 78|c=by 5 points|d=by June
  target -MT|By Easter 2026 Dominic will show improved resilience in four out of five challenging situations, as judged by his form tutor.|c=four out of five challenging situations|d=By Easter 2026|j=as judged by his form tutor
  target -MT|engage positively 3 lessons out of 4 this term|c=3 lessons out of 4|d=this term
  target -MT|self esteem: Boxall score up 10 points by july, SENCO to redo|c=up 10 points|d=by july|j=SENCO to redo
  target -MT|Maths SS from 82 to 88 by end of Year 5|b=from 82|c=88|d=by end of Year 5
  target ?MT|fewer than 3 negative behaviour points per wk by Feb, Jordon gets around 9|b=Jordon gets around 9|c=fewer than 3 negative behaviour points per wk|d=by Feb
  target -MT|Regulate his emotions 7 times out of 10 within the next 10 weeks|c=7 times out of 10|d=within the next 10 weeks
  target -MT|Be kind to others 4/5 days by Christmas, sticker chart kept by Miss Orr|c=4/5 days|d=by Christmas|j=sticker chart kept by Miss Orr
  target -MT|Nell's reading fluency to improve by 20 wpm before may half term|c=by 20 wpm|d=before may half term
  target --T|be more independant by easter|d=by easter
  target --T|Kelechi will make good progress in reading by July|d=by July
  target --T|Understand other people's feelings better by the summer term|d=by the summer term
  target --?|I will try my best in every lesson until christmas|d=until christmas
  provision|TA to hear Bo read 3x a week until half term
  target --T|Social skills to be improved by the reveiw on 2nd April|d=by the reveiw on 2nd April
  target --T|Toby to settle in to y7 by october half term|d=by october half term
  target --T|Aleks will feel happier coming to school by xmas, mum to say|d=by xmas|j=mum to say
  target --T|Elsie to communicate effectively with staff and peers by end of Reception|d=by end of Reception
  target -M-|raise reading age by 12 months|c=by 12 months
  target -M-|Jerome to show respect to staff 9 lessons out of 10|c=9 lessons out of 10
  target ?M-|be focused for 15 mins in every lesson|c=15 mins in every lesson
  target -M-|Use language appropriately 4 out of 5 times|c=4 out of 5 times
  target -M-|Cope with change on 3 out of 4 occasions by [insert date]|c=3 out of 4 occasions
  target S?-|Fergus to write his name without a model
  target S--|I will tell Miss when it's too noisy
  target S--|Hold a pencil with three fingers, practise 10 mins daily with adult
  target ??-|tell the time
  target S--|Read two syllable words by breaking them up, 4 x 15 min sessions weekly in a group of 3
  target S--|Lilah answers questions in class more often, currently rarely puts hand up|b=currently rarely puts hand up
  target S--|Kyle to go to the calm room instead of running out of class, from January
  target S?-|Name the four main shapes
  target S--|I will check my work with my checklist before I hand it in
  target S--|copy own name under adult's writing as required
  target ---|Improve social skills
  target ---|to make better choices at playtime
  target ---|Work on his speech sounds with the SLT prog daily
  target ---|manage transitions better from september
  provision|Teacher to give Owain a now/next board and movement breaks every 20 mins
  target ?--|keep hands and feet to self
  provision|Provide regular opportunities for Malachi to practise turn taking
  target ---|Have the tools to stay calm
  target SMT|Kobi will read 30 of the Phase 5 words (18 now) and spell 20 of them (8 now) by easter|b=18 now|c=30 of the Phase 5 words;20 of them|d=by easter|two
  target SMT|Nico to sit in his place for register 5/5 days and hand in reading record 3x a week by half term|c=5/5 days;3x a week|d=by half term|two
  target SM-|spell 10/12 weekly words, read aloud at 70 wpm|c=10/12 weekly words;70 wpm|two
  target S-T|Max to line up behind the line leader and read 20 hfw by xmas|c=20 hfw|d=by xmas|two
  target ?-?|Lily-Mae will blend CVC words 8/10 by Christmas. She will also be more confident speaking in groups.|c=8/10|d=by Christmas|two
  target ?MT|improve attendance to 95% & punctuality to no more than 1 late a week by easter, 83% and 4 lates at present|b=83% and 4 lates at present|c=to 95%;no more than 1 late a week|d=by easter|two
  target SMT|By 17 July Sakura will tell the time to five minutes on 9 clocks out of 10. By 17 July she will also give change from £1 correctly in 8 tries out of 10 (at present 3).|b=at present 3|c=9 clocks out of 10;8 tries out of 10|d=By 17 July|two
  target S--|ask to join a game; say sorry if he hurts someone|two
  target ?--|develop fine motor skills and cut along a zigzag line 4/5 tries|c=4/5 tries|two
  target S-T|Will 1) use describing words off the mat in his stories 2) read them out to a partner with no help, by end of summer 1|d=by end of summer 1|two
  target ?MT|HFW 22->40 by easter, spelling 9->18 same date, Mrs O checks both|b=22|c=40;18|d=by easter|j=Mrs O checks both|two
  """#
