/// A third set of labelled lines: short forms, slips of typing, and lines that look like one kind
/// and are another.
///
/// The form is that of ``labelledKnown``; a `?` in place of a letter leaves it out of the count.
let labelledTraps = #"""
  target SMT|For Ben to use 5 new signs at snack by HT, has 2 now|b=has 2 now|c=5 new signs|d=by HT
  target SMT|Target 1: to spell 12 CVC words in a weekly dictation by Feb HT|c=12 CVC words|d=by Feb HT
  target SMT|I can read 20 words from my word mat by Easter|c=20 words|d=by Easter
  target SMT|T2 - Elijah will put away his own coat and bag 5/5 mornings by end of Aut 2|c=5/5 mornings|d=by end of Aut 2
  target SMT|3/10 -> 8/10 on number bonds quiz by 20.3.26|b=3/10|c=8/10|d=by 20.3.26
  target SMT|sit at the table for lunch for 10 mins, x4 a week, by nxt review. Atm 3 mins|b=Atm 3 mins|c=for 10 mins;x4 a week|d=by nxt review
  target SMT|By July 2026 she will have learnt 30 of the Y3 spellings (test each Friday)|c=30 of the Y3 spellings|d=By July 2026
  target SM-|no more than 2 shouting out incidents a lesson|c=no more than 2 shouting out incidents a lesson
  target -MT|Reading age to increase by 8 months by July|c=by 8 months|d=by July
  target SMT|Reduce the number of times he leaves the room from 5 to 2 a day by 1 May|b=from 5|c=2 a day|d=by 1 May
  target SMT|will be using capital letters for names in 9 out of ten sentences by end of spring 2|c=9 out of ten|d=by end of spring 2
  target --T|Improved listening in class by EOY|d=by EOY
  target SMT|Recognise numerals to 20, 18 of 20 right, w/c 23 March at the latest|c=18 of 20 right|d=w/c 23 March
  target S-T|come into class with the others instead of waiting in the cloakroom by w/b 2 Feb|d=by w/b 2 Feb
  target SMT|in the next half term he will ask a friend to play at least once each lunchtime|c=at least once each lunchtime|d=in the next half term
  target SM-|half of his written work to be done with finger spaces|c=half of his written work
  target SMT|Stays on his own carpet spot for half an hour of assembly 4 weeks in 5 by 27/3|c=for half an hour;4 weeks in 5|d=by 27/3
  target SMT|Name and sort 2D shapes (circle, square, triangle) 10/10 by the time she goes into Y1|c=10/10|d=by the time she goes into Y1
  target ---|Becoming a more confident learner
  target ---|To manage anger better
  target --T|Have good relationships with peers by christmas|d=by christmas
  target --T|Work towards age related expectations in writing by end of yr 5|d=by end of yr 5
  target -M-|To show understanding of place value with 90% accuracy|c=90% accuracy
  target SM-|look at speaker's face for first 2 mins of register 4 days per wk|c=first 2 mins;4 days per wk
  target SMT|tap out and blend 4 sound words, 7 out of 10 unaided, before we next meet|c=7 out of 10|d=before we next meet
  target SMT|Use "please can I" on the talker at snack, 3 times a wk minimum, till Easter|c=3 times a wk minimum|d=till Easter
  target S--|When he is stuck he will put his red cup up
  target S-T|To choose and eat a school dinner by half term|d=by half term
  target SMT|Tidy up at first time of asking - 8 times out of 10 - by 13th Feb - currently 2/10|b=currently 2/10|c=8 times out of 10|d=by 13th Feb
  target SMT|Wash hands w/o reminders after toilet every day for a fortnight by 6th March|c=every day|d=by 6th March
  target SMT|Alfie will do up 4 of the 6 buttons on his shirt himself within a term|c=4 of the 6 buttons|d=within a term
  target S?T|will read to an adult at home every day by next term|d=by next term
  target SMT|answer a "why" question about a story with because, 3 in every 5 goes, SLT to rate, end T3|c=3 in every 5|d=end T3|j=SLT to rate
  target SMT|spelling: 10/10 on Monday's list for 4 weeks out of 6. By 20 March. Started on 4/10|b=Started on 4/10|c=10/10;4 weeks out of 6|d=By 20 March
  target SMT|attendence up to 95% by easter (88% now)|b=88% now|c=95%|d=by easter
  target SM-|writes a sentance w/ capital letter + full stop in 4/5 sentances
  target SMT|will walk to the bus stop with his brother and get the bus home 4 days a week by the end of Summer 2|c=4 days a week|d=by the end of Summer 2
  target SMT|count in 2s to 20 and 5s to 50 with no mistakes by half term|c=no mistakes|d=by half term
  target --T|to be ready for secondary school by July|d=by July
  target S-T|to be in his seat before the register by Feb half term|d=by Feb half term
  outcome|Leo will be able to tell the time by Y6 so that he knows when to come home
  outcome|She joins in at playtime so that she has someone to play with
  aspiration|Hed love to be able to ride a bike
  aspiration|would love him to have a mate to walk home with
  aspiration|I just want her to be happy
  aspiration|id love him to sit and eat with us
  aspiration|Mum hopes for a place at the local secondary
  aspiration|Wants to be on the school council
  concern|mum dont think he is coping, shes worried sick
  concern|Concerned about his weight
  concern|im worried hes being picked on
  concern|nan is worried about the walk home
  strength|hes good at football
  strength|she is brilliant with animals
  strength|Loves maths
  strength|really kind to his little sister
  strength|Has a great imagination
  need|cant sit still
  need|doesnt get jokes and takes things literally
  need|Struggles with change
  need|hard for him to hear in the hall
  need|unable to use the stairs without a rail
  need|slow to process language
  provision|HLTA maths group mon wed fri 25mins
  provision|daily reading w/ volunteer, 10 min
  provision|1:1 SALT 30 mins fortnightly
  provision|Staff to use now/next board for all transitions
  provision|Zones of regulation check in each morning with Mr T
  provision|Noah will have a scribe for longer writing
  provision|ELSA x1 weekly
  action|mum said she will ring the doctor
  action|Mrs Ali to order a coloured overlay by Monday
  action|complete SDQ by fri
  action|Dad agreed to take him to the opticians
  action|school nurse to phone home next week
  action|I'll email the dyslexia checklist tonight
  action|Zofia's mum to send in a spare hearing aid battery
  other|mum happy with this
  other|Good meeting, thanks all
  other|mum can see he is happier
  other|No concerns with hearing
  other|his brother has autism
  other|Mum struggles with forms
  other|Dad is great at helping with homework
  other|mum would like a copy of the report
  other|Dad wants to know what SALT means
  other|We tried a small group last year
  other|TA left in November
  other|he goes to secondary in September
  other|has swimming on Tuesdays
  other|mum needs to leave at 4
  other|EP visited on 3 Feb
  other|was in the nurture group in Y1
  other|sees his dad every other weekend
  other|copy to Dad please
  other|lost his glasses at the weekend
  other|Great, thank you
  other|is that everything?
  other|hope to finish by 4
  other|wobble cushion isn't helping
  other|he said hello to everyone
  other|Mum to be copied in
  """#
