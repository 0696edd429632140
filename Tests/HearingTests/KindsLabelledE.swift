/// Lines typed in a hurry: slips, short forms, baselines without the word, judges by their part;
/// marked as ``labelledKnown`` is.
let labelledHurried = #"""
    target SMT|spel 14/20 of the wk's words b4 eastr, was 9/20 in Jan, TA to test|b=was 9/20 in Jan|c=14/20|d=b4 eastr|j=TA to test
    target SMT|Kofi hops 8 times on his left foot by the end of smmer term, prev 3|b=prev 3|c=8 times|d=by the end of smmer term
    target SMT|count out 15 cubes 4 goes in 5 by hafl term - at the mo gets to 9|b=at the mo gets to 9|c=15 cubes;4 goes in 5|d=by hafl term
    target SMT|answer 12 of 15 recall questions by chrismas, averages 6, TA obs|b=averages 6|c=12 of 15|d=by chrismas|j=TA obs
    target SMT|undo 5 buttons on his own shirt by Feb half term (dad to film it)|c=5 buttons|d=by Feb half term|j=dad to film it
    target SMT|Zofia to ask for a turn 3x a day by Easter, at the moment she grabs|b=at the moment she grabs|c=3x a day|d=by Easter
    target SMT|read 50 hfw by end of sp2 (31 in Sept) with Mrs K ticking them off|b=31 in Sept|c=50 hfw|d=by end of sp2|j=Mrs K ticking them off
    target SMT|be ready with coat and bag within 4 mins by May, used to take 11, LSA times it|b=used to take 11|c=within 4 mins|d=by May|j=LSA times it
    target SMT|Idris names 18 shapes and coins by the reveiw, compared with 7 last term|b=compared with 7 last term|c=18 shapes|d=by the reveiw
    target SMT|copies 3 lines off the board by half term; needed 4 prompts in Nov|b=needed 4 prompts in Nov|c=3 lines|d=by half term
    target SMT|Reads 31 wpm, will read 45 wpm by Easter|b=Reads 31 wpm|c=45 wpm|d=by Easter
    target SMT|No more than 2 call outs a lesson by half term, Dev makes about 8, Head of Year to check report card|b=Dev makes about 8|c=No more than 2 call outs a lesson|d=by half term|j=Head of Year to check report card
    target SM-|blend 9/12 words, tick sheet kept by Mr Lunn|c=9/12|j=tick sheet kept by Mr Lunn
    target SM-|throw and catch 7/10 (PE lead to assess)|c=7/10|j=PE lead to assess
    target SM-|label 6 rivers on a map, evidence: geography book|c=6 rivers|j=evidence: geography book
    target S-T|cut along a curve by easter, couldn't do this in the OT check|b=couldn't do this in the OT check|d=by easter
    target S-T|sit by a friend at lunch by Xmas, currently sits alone|b=currently sits alone|d=by Xmas
    target S-T|sort the coins (TA to prompt), by xmas|d=by xmas
    target SM-|Poppy reads 25 words (currently 11) and TA listens in|b=currently 11|c=25 words|j=TA listens in
    target SMT|cut shouting out from 8 a lesson to 2 by May half term|b=from 8 a lesson|c=2|d=by May half term
    target SMT|stay on the mat from 2 mins to 10 mins by easter|b=from 2 mins|c=10 mins|d=by easter
    target S-T|get dressed by May, needs 3 prompts now, TA/CT to check|b=needs 3 prompts now|d=by May|j=TA/CT to check
    target SMT|Ted shouts out 8 times a lesson. 2 or fewer by May|b=Ted shouts out 8 times a lesson|c=2 or fewer|d=by May
    target SMT|Ted never puts his hand up. By May he will put his hand up 3 times a lesson|b=Ted never puts his hand up|c=3 times a lesson|d=By May
    target SMT|come in by himself 4 days in 5 by May, was carried in each day|b=was carried in each day|c=4 days in 5|d=by May
    target SMT|spell 12 words by May, 4 on average|b=4 on average|c=12 words|d=by May
    target SMT|spell 12 words by May; first assessment 4/12, CT's tick list|b=first assessment 4/12|c=12 words|d=by May
    target SMT|say her poem in the class assembly on 14th May|c=say her poem in the class assembly|d=on 14th May
    target SM-|record the score on his own sheet 4/5 games, since the plan set on 6 May|c=4/5 games
    target SM-|finish 4 two-mark questions a lesson|c=4 two-mark questions a lesson
    target SM-|sort his bag every morning|c=every morning
    target -MT|Reading score up 8 points by June|c=8 points|d=by June
    target -MT|understand 8 out of 10 instructions by June|c=8 out of 10 instructions|d=by June
    target --T|settle into the juniors by Xmas|d=by Xmas
    target ---|communicate better with adults and other children
    target ---|work on her handwriting every day with the TA
    target S--|shake hands with the other team after a game
    target S--|knock and wait before going into the office
    target S--|calm down in the tent when it is too loud
    target S-T|put my hearing aids in before school by Easter|d=by Easter
    target ---|have the strategies to keep calm
    target S--|Read three syllable words by clapping them, 3 x 15 min sessions weekly in a group of 4
    target S-T|Mo to queue behind the others and spell 10 hfw by Xmas|c=10 hfw|d=by Xmas|two
    target SMT|count 12 cubes, read 20 words by Easter|c=12 cubes;20 words|d=by Easter|two
    target SMT|Amy to name 10 capital letters by Easter|c=10 capital letters|d=by Easter
    target SM-|Ask for help at least once a lesson|c=at least once a lesson
    target SMT|to get dressed after PE in under 10 mins by half term|c=in under 10 mins|d=by half term
    target SM-|Ben will line up without pushing 4 out of 5 days|c=4 out of 5 days
    target SMT|spell his surname correctly 5/5 by June|c=5/5|d=by June
    target SM-|keep shirt tucked in 4 lessons a day|c=4 lessons a day
    target SM-|I will put my hand up twice in every lesson|c=twice in every lesson
    target SMT|I'm going to read 3 books by Easter|c=3 books|d=by Easter
    target SM-|hands in homework 3 weeks out of 4|c=3 weeks out of 4
  """#
