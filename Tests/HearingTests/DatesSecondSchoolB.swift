/// Phrases as teachers type them, read with the calendar of a second made-up school.
///
/// A row `@ day year review` says when those below it are read, and for whom.
let datesSecondSchoolB = """
  @ 2026-07-14 6 -
  August bank holiday = 2026-08-31
  @ 2026-04-16 3 -
  in May half term = 2026-05-25/2026-05-29
  @ 2027-04-22 5 -
  by May half term = 2027-05-28
  @ 2025-09-10 1 -
  October half-term = 2025-10-20/2025-10-31
  @ 2026-01-14 2 -
  Gran has him for Feb half term = 2026-02-16/2026-02-20
  @ 2027-01-19 4 -
  after feb 1/2 term = 2027-02-23
  @ 2026-03-04 4 -
  February half term = 2027-02-15/2027-02-19
  @ 2026-04-29 0 -
  Hospital appt is in Whit half term = 2026-05-25/2026-05-29
  @ 2026-06-18 3 -
  Autumn half term 2026 = 2026-10-26/2026-10-30
  @ 2026-02-06 3 -
  last day of the half-term hols = 2026-02-20
  @ 2026-06-09 4 -
  summer holidays = 2026-07-22/2026-09-02
  @ 2025-06-24 1 -
  Keep up the tricky words over the summer hols = 2025-07-23/2025-09-02
  @ 2027-05-11 5 -
  before the summer holidays = 2027-07-21
  @ 2026-06-30 4 -
  can we get the EHC paperwork off before we break up for summer = 2026-07-21
  @ 2026-12-01 2 -
  the day we break up = 2026-12-18
  @ 2025-09-09 3 -
  Autumn 1 = 2025-09-03/2025-10-17
  @ 2025-09-30 0 -
  Aut 2 focus: turn taking = 2025-11-04/2025-12-19
  @ 2025-12-02 5 -
  Spring 1 = 2026-01-06/2026-02-12
  @ 2026-02-25 1 -
  by the end of Spring 2 she will use her now/next board without a prompt = 2026-03-27
  @ 2027-01-14 2 -
  by end Spr1 = 2027-02-12
  @ 2026-05-05 4 -
  start of Summer 2 = 2026-06-02
  @ 2026-01-13 4 -
  end of HT3 = 2026-02-12
  @ 2026-01-16 3 -
  end of term 3 = 2026-07-21 | 2026-02-12
  @ 2025-09-23 2 -
  second half of the autumn term = 2025-11-04/2025-12-19
  @ 2026-03-03 3 -
  this half term = 2026-02-23/2026-03-27
  @ 2026-05-07 4 -
  by the end of this half term = 2026-05-22
  @ 2026-01-29 2 -
  end of half term = 2026-02-12 | 2026-02-20
  @ 2026-01-21 4 -
  next half term = 2026-02-16/2026-02-20 | 2026-02-23/2026-03-27
  @ 2026-03-06 2 -
  last half term = 2026-01-06/2026-02-12 | 2026-02-16/2026-02-20
  @ 2026-01-27 1 -
  this term we want him to join in one playground game = 2026-01-06/2026-03-27
  @ 2025-11-19 3 -
  next term = 2026-01-06/2026-03-27
  @ 2026-01-28 4 -
  end of next term = 2026-07-21
  He only managed it twice last term = 2025-09-03/2025-12-19
  @ 2025-11-05 5 -
  in the spring term = 2026-01-06/2026-03-27
  @ 2026-11-18 3 -
  Summer term 2027 = 2027-04-12/2027-07-21
  @ 2026-02-10 4 -
  this academic year = 2025-09-03/2026-07-21
  @ 2026-10-14 5 -
  by the end of the school year he'll be at expected in maths = 2027-07-21
  @ 2026-02-26 3 -
  by eoy = 2026-07-21
  @ 2025-10-16 4 -
  by the end of the year = 2026-07-21 | 2025-12-31
  @ 2026-06-11 3 -
  next academic year = 2026-09-03/2027-07-21
  @ 2026-07-13 2 -
  at the start of the new school year = 2026-09-03
  @ 2025-11-18 3 -
  by the end of Year 4 = 2027-07-21
  @ 2025-03-11 3 -
  Mum hopes she'll be a free reader by the end of Y5 = 2027-07-21
  @ 2026-02-24 6 -
  by the end of KS2 = 2026-07-21
  @ 2025-10-15 5 -
  end of KS2 = 2027-07-21
  @ 2025-09-24 2 -
  to be writing independently by the end of key stage 1 = 2026-07-21
  @ 2026-03-11 0 -
  end of Reception = 2026-07-21
  @ 2026-05-20 4 -
  when he starts Year 5 = 2026-09-03
  @ 2026-01-08 4 2026-03-19
  by the next review = 2026-03-19
  @ 2026-04-30 2 2026-06-25
  Home: 5 mins reading a night. Bring the log to the next review meeting. = 2026-06-25
  @ 2026-01-13 5 2026-02-04
  b4 the review = 2026-02-04
  @ 2026-01-14 3 -
  Friday week = 2026-01-23
  @ 2025-11-13 5 -
  Tuesday fortnight = 2025-12-02
  @ 2026-06-15 1 -
  Weds week = 2026-06-24
  @ 2026-01-14 4 -
  next Friday = 2026-01-23 | 2026-01-16
  @ 2026-10-13 3 -
  the Weds after half-term = 2026-11-04
  @ 2026-02-27 4 -
  last Thursday of term = 2026-03-26
  @ 2026-01-13 3 -
  Review before half term and again by Easter. = 2026-02-12 ; 2026-03-27
  @ 2025-11-06 5 -
  He is in Year 5 but working at Year 3 level in maths = -
  @ 2026-02-04 2 -
  stays on task for 10 minutes, 4 times out of 5 = -
  @ 2026-03-04 2 -
  aged 7, reading age 5.11 = -
  @ 2025-09-22 3 -
  arrives by 8:30 with his reading folder = -
  @ 2026-04-28 1 -
  K may need a pencil grip = -
  @ 2026-02-10 0 -
  can march in line to assembly without holding an adult's hand = -
  @ 2026-05-12 3 -
  Mum says there's a spring in her step since Lego club = -
  @ 2026-01-20 4 -
  half the class had finished before him = -
  @ 2026-06-16 3 -
  scores 7/10 on the weekly spellings = -
  @ 2025-10-01 3 -
  her TA is on a term-time only contract = -
  @ 2026-01-27 4 -
  see page 12/3 of the LSP = -
  @ 2026-03-11 5 -
  Friday spelling tests are a worry, there's one every Friday = -
  @ 2026-02-25 4 -
  by the next review = ?
  @ 2026-04-21 2 -
  by 31 June = ?
  @ 2026-02-12 6 -
  read the 2-mark questions aloud to him before SATs = -
  @ 2025-12-04 3 -
  mixed Y3/4 class, nearly 1/2 of them on SEN support = -
  @ 2026-01-13 1 -
  a block of 6 weekly sessions, 20 mins each = -
  @ 2025-10-22 3 -
  by the end of KS2 = ?
  @ 2026-01-22 - -
  end of Year 4 = ?
  @ 2026-03-18 1 -
  K will write five words by [date] = -
  @ 2026-06-03 2 -
  Summer and Autumn are in the same nurture group as her = -
  @ 2026-11-04 3 -
  by the end of the autumn term 2027 = ?
  """
