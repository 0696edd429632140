/// Phrases as teachers type them, read with the calendar of a second made-up school.
///
/// A row `@ day year review` says when those below it are read, and for whom.
let datesSecondGeneral = """
  @ 2026-06-10 - -
  3/7/26 = 2026-07-03
  3-7-26 = 2026-07-03
  04/07/2026 at 2pm = 2026-07-04
  let's say 11/9 = 2026-09-11
  Wednesday 21st Oct 2026 2.15pm = 2026-10-21
  Thursday 19th June 2026 = 2026-06-19!
  29 June - 3 July 2026 = 2026-06-29/2026-07-03
  Father's Day = 2026-06-21
  he came 3rd in the sack race = -
  they watched Freaky Friday = -
  @ 2026-06-11 - -
  03.07.2026 = 2026-07-03
  @ 2026-03-10 - -
  copy sent 7/3/2026 = 2026-03-07
  @ 2025-11-12 - -
  1/12 = 2025-12-01
  Jan 5th = 2026-01-05
  Boxing Day = 2025-12-26
  12/25/2025 = ?
  it took a month of Sundays = -
  @ 2026-01-14 - -
  by 13/3/26 = 2026-03-13
  2026-03-07 = 2026-03-07
  the 14th = 2026-01-14
  March 3rd, 2026 = 2026-03-03
  3 Mar '26 = 2026-03-03
  21ST MAY 2026 = 2026-05-21
  in a fortnight = 2026-01-28
  ten days from now = 2026-01-24
  let's touch base a week tomorrow = 2026-01-22
  a fortnight today = 2026-01-28
  I'll ring mum the day after tomorrow = 2026-01-16
  two months from today = 2026-03-14
  within 10 working days = 2026-01-28
  last Thursday = 2026-01-08
  this Friday = 2026-01-16
  Thursday next week = 2026-01-22
  before Friday = 2026-01-16
  early next week = 2026-01-19/2026-01-21
  the week after next = 2026-01-26/2026-01-30
  at the weekend = 2026-01-17/2026-01-18
  by close of play tommorow = 2026-01-15
  end of the month = 2026-01-31
  mid-February = 2026-02-11/2026-02-20
  Pancake Day = 2026-02-17
  due 03/13/26 = ?
  32/1/26 = ?
  school's been on at us 24/7 = -
  April will read with him in assembly = -
  he sat next to Will = -
  she may want to march straight to the front = -
  it's a 50/50 split between home and Gran's = -
  use version 2.1 of the form = -
  every other Thursday = -
  Mondays and Wednesdays = -
  Dad mentioned it the other day = -
  asap please = -
  second attempt took 45 seconds = -
  needs 3-4 prompts, 1:4 group = -
  about 6 months behind his peers = -
  @ 2026-01-20 - -
  at 3.30 on 4.3.26 = 2026-03-04
  05/02 = 2026-02-05
  Fri 13th = 2026-02-13
  the 3rd of next month = 2026-02-03
  by the 28th of this month = 2026-01-28
  Thurs 26th March 2026 = 2026-03-26
  the third of March = 2026-03-03
  twenty-first of May = 2026-05-21
  um, the first of Feb I think = 2026-02-01
  12 Febuary = 2026-02-12
  29 Feb 2028 = 2028-02-29
  between 3 and 10 March = 2026-03-03/2026-03-10
  28 Feb – 3 March = 2026-02-28/2026-03-03
  Mon 2 – Fri 6 Feb = 2026-02-02/2026-02-06
  3/3 to 7/3 = 2026-03-03/2026-03-07
  10, 17 and 24 March = 2026-03-10 ; 2026-03-17 ; 2026-03-24
  next Thursday = 2026-01-29 | 2026-01-22
  next month = 2026-02-01/2026-02-28
  sometime in March 2026 = 2026-03-01/2026-03-31
  the first Monday in March = 2026-03-02
  last Friday of Feb = 2026-02-27
  Good Friday = 2026-04-03
  Mothering Sunday = 2026-03-15
  30 February 2026 = ?
  29/02/2027 = ?
  suits 9-11 year olds = -
  June's mum brought the form in = -
  room 12, 2.15pm start = -
  he only does it at weekends = -
  reads 11-12 words a minute = -
  @ 2026-01-08 - -
  14th = 2026-01-14
  Weds 14th = 2026-01-14
  Tuesday 14 January 2026 = 2026-01-14!
  from Monday to Thursday = 2026-01-12/2026-01-15
  either Monday or Tuesday = 2026-01-12 ; 2026-01-13
  Monday 12th and Wed 21st = 2026-01-12 ; 2026-01-21
  two weeks on Monday = 2026-01-26
  tues pm = 2026-01-13
  cld we do wensday = 2026-01-14
  ring me on 01632 960 123 = -
  @ 2026-01-15 - -
  can you do the 14th? = 2026-02-14
  Monday 3 March = 2026-03-03!
  a month today = 2026-02-15
  3 days ago = 2026-01-12
  last Monday = 2026-01-12 | 2026-01-05
  on Thursday = 2026-01-15 | 2026-01-22
  @ 2026-02-03 - -
  on the 31st = 2026-03-31
  @ 2026-05-20 - -
  Sat 6/6/2026 = 2026-06-06
  @ 2026-05-21 - -
  Fri 12/6/26 pls = 2026-06-12
  @ 2026-01-05 - -
  5 jan = 2026-01-05
  @ 2026-03-03 - -
  1 March = 2027-03-01
  from the 9th till the 20th = 2026-03-09/2026-03-20
  in 6 weeks' time = 2026-04-14
  yesterday = 2026-03-02
  £3.50 for the trip = -
  refused school for two weeks = -
  @ 2025-12-01 - -
  12-16 Jan = 2026-01-12/2026-01-16
  away 29 Dec to 2 Jan = 2025-12-29/2026-01-02
  @ 2026-01-31 - -
  a month today = 2026-02-28
  @ 2026-01-19 - -
  We spoke Thursday just gone = 2026-01-15
  @ 2026-10-05 - -
  bonfire night = 2026-11-05
  Remembrance Sunday = 2026-11-08
  by the 31st of November = ?
  @ 2026-04-20 - -
  Easter Monday = 2027-03-29
  """
