/// Phrases as teachers type them, read with the calendar of a second made-up school.
///
/// A row `@ day year review` says when those below it are read, and for whom.
let datesSecondSchoolA = """
  @ 2026-01-15 4 -
  by half-term = 2026-02-12
  end of Year 4 = 2026-07-21
  Precision teaching 3 times a week, 1:1 with Mrs Ali = -
  by the end of Year 9 = ?
  @ 2025-09-18 2 -
  K will write 3 sentences with capital letters before half term = 2025-10-17
  @ 2026-04-28 5 -
  b4 half term = 2026-05-22
  @ 2025-01-21 3 -
  by 1/2 term = 2025-02-14
  @ 2026-09-24 1 -
  Mum to send the hearing test letter in before halfterm pls = 2026-10-22
  @ 2025-10-08 6 -
  after half-term = 2025-11-04
  @ 2026-05-13 0 -
  Dad would like to meet again aft half term if poss = 2026-06-02
  @ 2026-01-29 3 -
  We'll look at the seating plan again after half term. = 2026-02-23
  @ 2026-03-05 4 -
  by half term = 2026-05-22
  EP can do a week on Tuesday = 2026-03-17
  @ 2025-11-20 2 -
  to be in place before ½ term = 2026-02-12
  @ 2026-02-18 5 -
  start back after half-term with the new TA = 2026-02-23
  @ 2026-01-20 2 -
  the day before half-term = 2026-02-12
  next INSET day = 2026-02-13
  @ 2025-11-11 4 -
  by Christmas = 2025-12-19
  @ 2026-10-06 3 -
  b4 xmas = 2026-12-18
  @ 2024-09-17 1 -
  By Xmas he'll be able to say all 26 letter sounds = 2024-12-20
  @ 2025-12-03 2 -
  after Christmas = 2026-01-06
  @ 2026-12-09 0 -
  SALT block to kick off after the xmas hols = 2027-01-05
  @ 2025-12-11 5 -
  over the Christmas holidays = 2025-12-20/2026-01-05
  @ 2025-11-27 3 -
  Mrs Patel will pop in and observe in the last week before Christmas = 2025-12-15/2025-12-19
  @ 2026-01-22 4 -
  by Easter = 2026-03-27
  @ 2027-02-02 2 -
  he should be off the visual timetable before Easter = 2027-03-25
  @ 2026-03-10 6 -
  last day before Easter = 2026-03-27
  @ 2026-04-22 5 -
  by easter = 2027-03-25
  @ 2025-03-18 3 -
  after Easter = 2025-04-22
  @ 2026-03-12 1 -
  TA will make the visuals in the Easter holidays = 2026-03-28/2026-04-12
  @ 2026-03-03 4 -
  last Friday before Easter = 2026-03-27 | 2026-04-03
  @ 2026-03-16 4 -
  the week after Easter = 2026-04-13/2026-04-17 | 2026-04-06/2026-04-10
  @ 2026-02-03 2 -
  end of term = 2026-03-27
  the Monday after half term = 2026-02-23
  Mum to ring GP by Friday, school to send the referral after half-term = 2026-02-06 ; 2026-02-23
  @ 2025-10-02 3 -
  end of the autumn term = 2025-12-19
  @ 2026-01-20 3 -
  end of autumn term = 2026-12-18
  @ 2027-01-12 1 -
  By the end of the spring term K will read 40 of the first 100 words, checked by Miss Hall = 2027-03-25
  @ 2026-05-06 3 -
  by end of summer = 2026-07-21 | 2026-08-31
  @ 2025-12-16 2 -
  start of term = 2026-01-06
  @ 2026-03-19 5 -
  hand over the one page profile at the start of next term = 2026-04-13
  @ 2026-08-20 3 -
  on the 1st day of term = 2026-09-03
  @ 2026-01-27 7 -
  by the end of Lent term = 2026-03-27
  @ 2026-07-02 4 -
  back in September = 2026-09-03
  @ 2025-07-10 2 -
  Will pick this up when we're back in Sept = 2025-09-03
  @ 2026-06-16 5 -
  EP coming in sept = 2026-09-01/2026-09-30
  @ 2025-12-17 4 -
  first week back = 2026-01-06/2026-01-09
  @ 2026-03-17 1 -
  1st wk back after Easter = 2026-04-13/2026-04-17
  @ 2025-10-14 3 -
  Baseline again in the first week back after half-term = 2025-11-04/2025-11-07
  @ 2025-11-25 5 -
  last week of term = 2025-12-15/2025-12-19
  @ 2026-06-23 6 -
  transition visit in the last week of the summer term = 2026-07-20/2026-07-21
  @ 2026-01-28 2 -
  last week before half term = 2026-02-09/2026-02-12
  @ 2027-02-03 3 -
  wk after half term = 2027-02-23/2027-02-26
  @ 2025-12-18 2 -
  second week back = 2026-01-12/2026-01-16
  @ 2026-02-24 5 -
  penultimate week of term = 2026-03-16/2026-03-20
  @ 2025-12-09 4 -
  week beginning 12th Jan = 2026-01-12/2026-01-16
  @ 2025-12-15 4 -
  w/c 12/1 = 2026-01-12/2026-01-16
  @ 2026-01-30 1 -
  Reading assessments w/c 23rd Feb = 2026-02-23/2026-02-27
  @ 2025-10-09 6 -
  wk beg 3 Nov = 2025-11-04/2025-11-07
  @ 2026-04-20 2 -
  week commencing 4 May = 2026-05-05/2026-05-08
  @ 2026-02-24 3 -
  w/e 6 March = 2026-03-02/2026-03-06
  @ 2026-01-07 5 -
  wk 3 of spring term = 2026-01-19/2026-01-23
  @ 2025-09-16 4 -
  week 6 of the autumn term = 2025-10-06/2025-10-10
  @ 2026-02-10 3 -
  weeks commencing 2 and 9 March = 2026-03-02 ; 2026-03-09
  @ 2026-02-05 4 -
  in three school weeks = 2026-03-05
  TA support in maths from after half term until Easter = 2026-02-23/2026-03-27
  @ 2025-10-07 2 -
  3 school weeks from today = 2025-11-11
  @ 2026-04-21 3 -
  Class teacher to report back within six school weeks = 2026-06-09
  @ 2026-06-10 1 -
  over the next four school weeks = 2026-07-08
  @ 2026-02-09 6 -
  in six school days = 2026-02-25
  @ 2025-10-13 4 -
  within 10 school days = 2025-11-11
  @ 2026-04-24 0 -
  ten school days from today = 2026-05-11
  @ 2025-11-26 5 -
  We have to write back to the panel within fifteen school days. = 2025-12-17
  @ 2026-01-08 4 -
  in 6 weeks = 2026-02-19
  @ 2025-09-17 1 -
  SALT to model colourful semantics over the next 6 weeks = 2025-10-29
  @ 2026-05-12 2 -
  staff briefing on his care plan at the inset day after half term = 2026-06-01
  @ 2025-10-09 3 -
  the INSET day in November = 2025-11-03
  @ 2026-04-23 3 -
  bank holiday Monday = 2026-05-04
  @ 2025-04-30 2 -
  EP report due the day after the bank holiday = 2025-05-06
  @ 2027-04-20 4 -
  Early May bank hol = 2027-05-03
  """
