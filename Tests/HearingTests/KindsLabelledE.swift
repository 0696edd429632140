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
"""#
