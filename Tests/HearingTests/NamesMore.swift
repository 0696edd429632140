/// More notes: names that are words, letters for names, lists, and words that notes begin with.
///
/// One line each: the text, then the names after a bar, several by `;`.
let namesMore = #"""
  Zones of Regulation chart on desk – Imran likes it|Imran
  Precious needs a quiet space|Precious
  moved from Sydney class to Lima class, knows the TA|
  Frank was good to talk to, v honest|Frank
  Jolly Phonics phase 3 securely|
  Ama Boateng-Clarke – mum wants letters by email|Ama Boateng-Clarke
  Victoria Park on Sundays w/ Dad|
  Ruby & Pearl share a peg – label|Ruby;Pearl
  Mr Singh says he's doing well in science|Mr Singh
  Mei Ling speaks Cantonese at home w grandparents|Mei Ling
  daisy chains w/ friends at lunch, lovely to see|
  Miss Lovell-Hughes covering Y4 until half term|Miss Lovell-Hughes
  Favourite author is Roald Dahl – read four this term|
  Sam: Mum's hope – one-to-one. We offered small group.|Sam
  Jaydon-Lee signed his own chart|Jaydon-Lee
  KW wants to stop phonics group|KW
  ruby reading band by Xmas is the aim|
  Y5 residential to Wales in June|
  EHCP not needed at this stage, SEN support K|
  summer term review – book hall|
  we gave her a bit of grace on the homework|
  Wei won prize for chess club|Wei
  Moved from Brook Lane Primary in January|
  It's a blessing he's got his cousin in class|
  Ivy & Holly sisters, both SALT|Ivy;Holly
  grace, joy and hope all in the friendship grp now|grace;joy;hope
  Caoimhe and twin Oisín need separate groups|Caoimhe;Oisín
  TA is a bit of a jack of all trades so timetable is tight|
  TA Dawn does the lunchtime club|Dawn
  Ebony prefers purple overlay|Ebony
  Eilidh's mum rang, running late|Eilidh
  Prof Amadi wrote to GP Dr Sen|Prof Amadi;Dr Sen
  Zofia uses Numicon well.|Zofia
  Mum (Agnieszka Wiśniewska) would like letters in Polish please|Agnieszka Wiśniewska
  Review in April, before Easter.|
  Uncle Raj will do maths on Weds|Raj
  SEN register updated. Mr Sen informed.|Mr Sen
  April says lunchtimes are 'boring and loud'|April
  Oluwaseun loves Lego and his baby sister Temi|Oluwaseun;Temi
  Charlotte to have Sydney class next year|Charlotte
  Loves the Harry Potter books, knows them by heart|
  rang ewa no answer|ewa
  Tadhg (say 'Tige'!) new in 5B|Tadhg
  precision teaching 3x wk w TA|
  mum calls him Bertie, register says Albert|Bertie;Albert
  Pat (dinner lady) keeps an eye at lunch|Pat
  SATs are in May, access arrangements done|
  Goes to Scouts at St Mark's hall|
  dont want to pat him on the back too soon|
  Lego Therapy Tues pm|
  will to bring his reading book every day|will
  He is on Zones of Regulation, mostly yellow|
  Mrs Shah will send the spelling list home on Fridays|Mrs Shah
  Wants to be like Marcus Rashford|
  Spoke with Mrs. Adeyemi and Mr. Adeyemi together|Mrs. Adeyemi;Mr. Adeyemi
  Mrs Van der Berg supply in Y3|Mrs Van der Berg
  Spoke to Mum, Farzana, at the gate re reading.|Farzana
  Mrs Price SENCO to chase SALT|Mrs Price
  Mr O'Neill to ring Mrs O'Neill by Fri|Mr O'Neill;Mrs O'Neill
  Daisy made daisy chains w/ Poppy|Daisy;Poppy
  Harpreet Kaur interpreting for gran Mrs Gill|Harpreet Kaur;Mrs Gill
  Diwali on Monday so in late Tues – agreed|
  sam says the TA 'does it for me'|sam
  Szymon, Krystian and Ola in the EAL group|Szymon;Krystian;Ola
  Numicon and Read Write Inc daily|
  Summer hid under the table twice this week|Summer
  Will need a laptop for longer writing.|
  faith school so he's off for Eid – fine|
  meeting w/ Ffion's mum, Mrs Llewellyn, and gran|Ffion;Mrs Llewellyn
  Nick says his brother nicks his stuff|Nick
  referral to CAMHS made, 18 wk wait|
  Jack asked for help 3x|Jack
  Dad Gwilym said home is fine, it's the bus|Gwilym
  time w/ TA is precious, don't waste it on cutting out|
  Gracie-Mai got pen licence!!|Gracie-Mai
  Sky not sleeping, up at 4|Sky
  Spoke with Dr Farrow about the referral.|Dr Farrow
  Mo and Abdi play football together at lunch|Mo;Abdi
  mrs patel said he ate all his lunch|mrs patel
  J. wants more time|J
  KW and TJ sit together|KW;TJ
  H Qureshi to call back|H Qureshi
  P. Doyle (EP) visiting Tues|P. Doyle
  action JB: ring OT|JB
  Lily-Mae hid her book|Lily-Mae
  lily-mae and tommy-lee fell out|lily-mae;tommy-lee
  Joy, his nan, collects|Joy
  Ruby/Pearl share a peg|Ruby;Pearl
  parents Priya/Dev both came|Priya;Dev
  Sadhbh wants a new seat|Sadhbh
  Spoke to Wiktor re homework|Wiktor
  Aoibheann's mum rang|Aoibheann
  sits with Zuzia|Zuzia
  Robin now reads daily|Robin
  Destiny wont eat at lunch|Destiny
  Rose to send the book home|Rose
  Hope is finding maths hard|Hope
  Will's dad came|Will
  met with Grace|Grace
  Angel said he likes it|Angel
  Blessing, Favour and Praise arrived late|Blessing;Favour;Praise
  Bill (mum's partner) collects|Bill
  Mr and Mrs Khan|Mrs Khan
  Mrs Okafor-Bright|Mrs Okafor-Bright
  Nana Ama looks after him|Ama
  Sgt Miller came in|Sgt Miller
  mum (Kasia) and dad (Piotr)|Kasia;Piotr
  Bao Nguyen speaks Vietnamese|Bao Nguyen
  thinks Mohammed-Ali is his best friend|Mohammed-Ali
  Summer is reading well|Summer
  summer is hard|
  Faith hates noise|Faith
  Reading is going well|
  Homework is hard|
  Playtime was tricky|
  Handwriting needs work|
  School says no|
  Lunch is too loud|
  Breakfast club helps|
  Swimming makes him calm|
  Lockdown hit him hard|
  Teachers said it was fine|
  Everyone likes him|
  Nothing has changed|
  Someone took his bag|
  Bedtime is late|
  Confidence has grown|
  Progress was slow|
  Attendance is 92%|
  Football took over|
  Weekends are hard|
  Gaming keeps him up|
  Glasses came last week|
  Spellings went home|
  Play therapy has helped|
  Speech is clearer|
  Grandparents help|
  Friends said he cried|
  Boys hit him|
  Rose petals in the art box|
  Summer clothes needed|
  Hope it helps|
  May need a scribe|
  Will need a scribe|
  Robins need to bring kit|
  Robins class are out|
  Ruby red jumper|
  Mark it in green pen|
  Frank talk with mum|
  Faith in himself is low|
  Joy of reading|
  Marks and Spencer vouchers|
  Ask mum|
  Tell dad on Friday|
  Chase SALT report|
  Chase up GP|
  Ring mum re trip|
  """#
