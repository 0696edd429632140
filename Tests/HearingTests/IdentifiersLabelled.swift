/// Lines with phones, addresses and the like, and lines that only look so.
///
/// One line each: the text, then what is found after a bar, several by `;`.
let identifiersLabelled = #"""
  copy of plan to t.llewellyn82@example.org | email t.llewellyn82@example.org
  upn b999100420112 typed by office | upn b999100420112
  0044 7700 900215 dad abroad till June | phone 0044 7700 900215
  ISBN 9781234567897 ordered for the group | 
  LSP version 2, 07.11.24 – signed | 
  walks down Canal Street with his cousin | 
  DoB 2015-06-21 UPN not known yet | dob 2015-06-21
  W1F 8DD is the clinic, for the sat nav | postcode W1F 8DD
  born on the 29th of August 2017 – summer born | dob 29th of August 2017
  aunt in Cardiff 029 2018 0562 | phone 029 2018 0562
  work no. 0161 496 0355 ext 12 | phone 0161 496 0355
  still bs57na as far as we know | postcode bs57na
  Nan's landline 01632 960 217 | phone 01632 960 217
  Aug 30 2016 birthday, youngest in Y4 (dob checked) | dob Aug 30 2016
  ring 0191 498 0117 re taxi, before 8 | phone 0191 498 0117
  moved to 112a Old Mill Road on the 3rd | address 112a Old Mill Road
  8 Fuller's Row, Thorpe Ings, YO26 9AB, 01632 960771 | address 8 Fuller's Row, Thorpe Ings ; postcode YO26 9AB ; phone 01632 960771
  Read Write Inc group 2, Mon–Fri 9.10–9.40 | 
  moved from Y5 to 6TH set for maths | 
  laptop asset tag H80120, charger missing | 
  0113 number is dad's work: 0113 496 0604 | phone 0113 496 0604
  copy by post to Rowan Cottage, 5 Back Lane, Thorpe Ings YO26 8JW | address Rowan Cottage, 5 Back Lane, Thorpe Ings ; postcode YO26 8JW
  Room 14, Main Block, ask at desk | 
  DOB 14/03/2016 | dob 14/03/2016
  EP's address for reports: reports@edpsych.example.org | email reports@edpsych.example.org
  Lives at 14 Larch Close, Northmere | address 14 Larch Close, Northmere
  meet @ 3pm in the library | 
  send both – dad.okonkwo@example.com and ngozi1985@example.net | email dad.okonkwo@example.com ; email ngozi1985@example.net
  interpreter's mobile +44 (0)7700 900541 | phone +44 (0)7700 900541
  020 7946 0188 is the clinic, mum rang twice | phone 020 7946 0188
  Mum's new number is 07700 900142 | phone 07700 900142
  text not ring – 07700-900-451 | phone 07700-900-451
  UPN P999100121004 | upn P999100121004
  b. 11/12/12, oldest in class | dob 11/12/12
  Review on 14/03/2025 at 3.15 | 
  mum says agnes_w@example.co.uk not the old one | email agnes_w@example.co.uk
  taxi needs postcode, it's LS9 6TB | postcode LS9 6TB
  stepdad dean_k@example.com / 07700 900912 | email dean_k@example.com ; phone 07700 900912
  letters to 6 The Paddocks, Long Wexley not the old address | address 6 The Paddocks, Long Wexley
  Mobile: 07700.900.369 | phone 07700.900.369
  call +44 7700 900627 if he's poorly | phone +44 7700 900627
  contact by rhysandcarys@example.cymru, she can't take calls at work | email rhysandcarys@example.cymru
  LL57 4EU from August | postcode LL57 4EU
  dob 3.5.17 | dob 3.5.17
  email to farzana.q@example.com please | email farzana.q@example.com
  dad's is M14 5RL, mum's M21 9WX | postcode M14 5RL ; postcode M21 9WX
  check UPN B999301519008 with last school | upn B999301519008
  ring dad on 07700900318 after 2 | phone 07700900318
  temp UPN F99910062105B until records come | upn F99910062105B
  Home tel (01632) 960883 | phone (01632) 960883
  call mum 07700 900 142 or 07700900143 | phone 07700 900 142 ; phone 07700900143
  mob:07700900142 | phone 07700900142
  +447700900142 | phone +447700900142
  (0161) 496 0123 | phone (0161) 496 0123
  0161-496-0123 | phone 0161-496-0123
  0161 4960123 | phone 0161 4960123
  020 79460123 | phone 020 79460123
  02079460123 | phone 02079460123
  01632-960-217 | phone 01632-960-217
  07700/900142 | phone 07700/900142
  tel 960883 | phone 960883
  +48 601 234 567 | phone +48 601 234 567
  0048 601234567 | phone 0048 601234567
  07 700 900 142 | phone 07 700 900 142
  mobile 7700 900142 | phone 7700 900142
  d.o.b. 3/4/2016 | dob 3/4/2016
  D.O.B: 03-04-2016 | dob 03-04-2016
  Date of birth: 3rd April 2016 | dob 3rd April 2016
  DOB 3 Apr 16 | dob 3 Apr 16
  dob 030416 | dob 030416
  dob 03/04/16 upn A999000111222 | dob 03/04/16 ; upn A999000111222
  DOB 03 04 2016 | dob 03 04 2016
  born 3/4/16 | dob 3/4/16
  born April 2016 | dob April 2016
  birthday is 3 April 2016 | dob 3 April 2016
  turns 8 on 3 April 2026 | 
  birthday 12th May (2015) | dob 12th May (2015)
  born in Leeds on 12.05.2015 | dob 12.05.2015
  A999000111222 | upn A999000111222
  a999 0001 11222 upn | upn a999 0001 11222
  UPN: A999 000 111 222 | upn A999 000 111 222
  UPN A9990001112 2B | upn A9990001112 2B
  upn A-999000111222 | upn A-999000111222
  Flat 2b, 14 High Street, Northmere | address Flat 2b, 14 High Street, Northmere
  12 high street | address 12 high street
  lives at 12 larch close | address 12 larch close
  Flat 12, Rowan House, Back Lane | address Flat 12, Rowan House, Back Lane
  Rowan Cottage, Back Lane, Thorpe Ings | address Rowan Cottage, Back Lane, Thorpe Ings
  14 Larch Cl, LS9 6TB | address 14 Larch Cl ; postcode LS9 6TB
  14 St Mary's Road | address 14 St Mary's Road
  14 St. John's Rd, Leeds | address 14 St. John's Rd, Leeds
  1 The Green | address 1 The Green
  22 Upper Mill Lane, Little Horton, Bradford | address 22 Upper Mill Lane, Little Horton, Bradford
  flat 4 12 Mill Rd | address flat 4 12 Mill Rd
  6A Church View | address 6A Church View
  Apt 9, 100 Canal Wharf | address Apt 9, 100 Canal Wharf
  14, Larch Close | address 14, Larch Close
  No. 14 Larch Close | address 14 Larch Close
  c/o 14 Larch Close | address 14 Larch Close
  PO Box 12 | address PO Box 12
  caravan 7, Riverside Park | address caravan 7, Riverside Park
  LS96TB | postcode LS96TB
  ls9 6tb | postcode ls9 6tb
  LS9  6TB | postcode LS9  6TB
  EC1A 1BB | postcode EC1A 1BB
  M1 1AA | postcode M1 1AA
  Postcode: N1 9GU. | postcode N1 9GU
  SW1A1AA | postcode SW1A1AA
  (LS9 6TB) | postcode LS9 6TB
  first.last+tag@sub.example.co.uk | email first.last+tag@sub.example.co.uk
  FIRST_LAST@EXAMPLE.COM | email FIRST_LAST@EXAMPLE.COM
  mum at example dot com | email mum at example dot com
  mum(at)example.com | email mum(at)example.com
  mum@example | 
  <mum@example.com> | email mum@example.com
  e:mum@example.com,dad@example.com | email mum@example.com ; email dad@example.com
  mailto:mum@example.com | email mum@example.com
  mum @ example.com | email mum @ example.com
  page 12 of 14 | 
  scored 07 out of 10 | 
  book 0161 pages | 
  room 14 Park Block | 
  10 minute walk | 
  5 Park lessons | 
  3 Hill Top readers | 
  ISBN 0-306-40615-2 | 
  sort code 12-34-56 | 
  12/03/2024 0915 | 
  09.15-10.30 | 
  0900 to 1000 daily | 
  Year 4 Oak class | 
  2 Way conversation | 
  Y4 2nd set | 
  E4 2nd | 
  Group A1 2HD | 
  LS1 pass, 3rd attempt | 
  Autumn 2 Mental Maths | 
  KS2 SATs 2026 | 
  12-14 The class trip | 
  25 Oak leaves in the jar | 
  2 Orchard readers | 
  """#
