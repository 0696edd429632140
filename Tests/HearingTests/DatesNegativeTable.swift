/// Lines that look as if they held a date, and hold none, with a calendar or without.
let datesNone = """
  He may need help with maths
  She will march to the hall in spring shoes
  Read 40 of the first 100 words
  TA checks fridays
  Every Friday after lunch
  every week
  each half term
  3 times a week
  3x wk
  twice a week for 10 minutes
  once a fortnight
  Monday to Friday
  20 minutes daily
  at 9.30
  by 8am
  at 10:30
  by 3.15
  8/10 words
  3/4 of the time
  4 out of 5 days
  scored 7/10
  14/20
  7/10
  1/2
  24/7
  aged 7
  he is 7 years old
  2 years behind
  a reading age of 7 years 3 months
  Year 4
  in Year 5
  he is in Y4 now
  KS2 children
  Year 4 and Year 5
  Class 3
  page 12
  the 25th percentile
  12th centile
  he came 2nd
  the first time
  second attempt
  his 7th birthday
  for 10 minutes
  for 6 weeks
  over 6 weeks
  six week programme
  a 6-week block
  in 10 minutes
  in 2 hours
  30 seconds
  spring in his step
  likes the sun
  he sat on the carpet
  she sat with Tom
  wed to the idea
  easter egg hunt
  his Christmas play
  Christmas card for nan
  Mothers Day card
  Bonfire pictures
  June will help him
  April Jones came
  with August
  Mrs May said
  May I go?
  he may 2 or 3 times ask
  sun cream
  autumn leaves
  spring onions
  Spring clean
  summer reading challenge
  the fall
  fall over
  second
  wait a second
  mark 3
  mar the work
  termly review meetings
  in the long term
  in terms of progress
  short term memory
  term time only
  half of the class
  half a page
  1/2 a page
  two terms
  one day
  some day he will
  these days
  nowadays
  now
  right now he is fine
  ages ago
  years of practice
  5 a day
  10 words a week
  numbers to 20
  count to 100
  Level 2
  stage 3.2
  1.5 hours
  £3.50
  3.5 points
  0.75
  50%
  10-12 words
  3-5 times
  1-2-1
  1:1
  2:1
  2-3 minutes
  phonics phase 3/4
  room 12
  version 1.2.3
  01234 567890
  020 7946 0000
  12-34-56
  SW1A 1AA
  W1A
  he is 5th in line
  in 1st place
  4th time lucky
  one to one
  on Fridays
  Mondays and Wednesdays
  Monday mornings
  at weekends
  most days
  every other day
  each morning
  every term
  per half term
  once a half term
  twice a term
  a term
  half-termly
  by himself
  by 5 points
  by 10%
  by half
  before lunch
  after school
  after play
  before bed
  until he is calm
  since he started
  from home
  within the group
  in the morning
  at night
  next to him
  the last page
  last one out
  first thing
  the next step
  this book
  next to June
  sit next to Sunday
  the week ahead is busy
  weekly
  monthly
  annually
  year group
  school year 4
  in a year group
  Sat nav
  sun hat
  Mon ami
  Jan said hello
  Jan will come
  Dec's mum
  Ask Jan
  Miss April
  may
  march
  in case of
  review the plan weekly
  review his targets
  the plan will be reviewed
  he broke up the fight
  gives back the book
  back to class
  goes back to his seat
  end of the story
  end of the line
  at the end of the day
  by the end of each lesson
  the end of every session
  start of lessons
  at the start of the lesson
  beginning of words
  middle of the word
  mid sentence
  rest of the class
  the rest of the day
  late again
  early reader
  early years
  later on
  the holiday
  on holiday
  a holiday in Spain
  bank
  Lent him a pencil
  a friend for Easter the rabbit
  the 3rd of 6 steps
  the 2nd to finish
  the 10th of 12
  step 3 of 5
  4 of 5
  10 of the 20 words
  in 4 of 5 trials
  in 3 of 4 lessons
  5 days out of 7
  6 out of 10
  100 high frequency words by himself
  improve by 3/10
  score 18/12
  score of 9/12
  last Friday of each month
  by the end of each half term
  half termly review
  Tues/Thurs
  by the 5th of every month
  leaves Year 6
  on her birthday
  wait a sec
  Sat 3 tests
  from 3/10 to 8/10
  for three school weeks
  INSET days
  two bank holidays
  the other day
  soon
  as soon as possible
  recently
  once a month
  the third
  for the past two terms
  moved 2/3 of the way
  1/2 hour
  3/4 length
  5/6 of words
  12/12
  2/20
  first Monday of every month
  the end of every term
  termly
  He is working at Year 2 level and finds Year 4 maths hard
  Sat with Ben at lunch, fine. Sun cream sent in.
  A goes to Beavers on Tuesdays and swimming Sat mornings
  Reads for 10 mins 4x wk, 3/5 nights at home
  Came 2nd in the race
  Aged 8 yrs 2 mths
  from 8.45 to 9.00 each day
  5 mins early from 1st lesson
  score 80% or 16/20 on the May test
  By the time of the Summer reports
  on 2nd thoughts
  before his 8th birthday
  at the start of each lesson for 2 weeks
  once in the morning and once after lunch
  Mon, Weds and Fri
  on Mon & Thurs each week
  will use 3 of 4 steps within 2 minutes
  within 5 minutes of the bell
  by week 6
  in week 3
  at 3 weeks
  6-weekly review
  every 6 weeks
  after 6 weeks
  for a further 6 weeks
  another 6 weeks
  up to 10 weeks
  in 10-15 minutes
  """
