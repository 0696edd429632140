/// Harmless lines that look like those, one a line.
let harmlessLookAlikes = #"""
  he hides under the table when the hand dryer goes
  she wets herself at the cinema because it's loud
  I sleep on the sofa at nan's for a treat
  mum comes in my room to say night night
  he sits on my lap for a story
  he loves his bath with toy boats
  she burns through energy
  grandad tucks him in and reads to him
  they go to the pub for Sunday lunch with us
  I wish I could sleep longer
  he's talking to his cousin on Snapchat
  dad takes his phone away at bedtime
  he won't let me see his work
  she put her hands round her ears
  people are in and out of the flat because of the decorators
  dad makes me hold the ladder
  the iron in his diet is low
  we had no electric for an hour in the storm
  she's frightened of the dentist
  he told me to keep the score
  I lost it and laughed
  her tummy hurts before tests
  the coach gave me a certificate
  daddy gets cross when the football's on
  he drinks squash
  mum takes tablets for her blood pressure
  he threw a paper plate
  he calls his sister silly
  he doesn't want to see the play this weekend
  he said he'd burn the toast again
  the library assistant came on friday
  I disappear into my book
  he has a torch under his bed
  his brother's mates play football with him
  she hides when we play hide and seek
  he shows me funny films
  I haven't slept because of the baby
  he pinches my chips
  he says it's because I'm tired
  he's only safe with his seatbelt clipped
  she wants to dye her hair
  I get locked out of my login
  he beats me at chess every time
  he hit me a tennis ball
  mum hit the brakes
  he was kicked at football
  she cut her knee on the slide
  He's scared of being wrong
  he gets scared going into assembly
  she doesn't want to go back after half term
  he's worried about going to the big school
  he hides his reading book under the bed
  he doesn't want to go home when it's computing
  we keep the knives in a drawer
  he takes the bins out
  dad's home alone with the kids on Tuesdays while I work
  nan looks after the baby
  he bites his nails till they bleed
  mum left him with nan
  his tablets make him not hungry at lunch
  he's starving by lunchtime
  He gets angry when he loses
  We smack the drum on the beat
  secret santa is next week
  he's been sick after dinner
  don't tell him I told you but he's getting a puppy
  it's a secret, it's for mother's day
  he knows not to tell lies
  we had a bruise on a peach in the science lesson
  the scar is from his operation
  he has marks out of ten each week
  he makes me play Monopoly every night
  she makes me laugh
  I met him on the first day, he was tiny
  she wants to meet her penpal with the class
  he didn't get any tea because he'd already eaten at nan's
  He'd be happier in a smaller group.
  He jumped off the climbing frame.
  We're cutting down on screen time.
  He can't cope with noise.
  I grabbed him a sandwich on the way.
  My husband's got a temper on him when the football's on, ha.
  We had to call the police about the burglary next door.
  We've moved, the new address is on the form.
  I stand in front of him so he can see my lips.
  I don't sleep because of the baby.
  There's holes in the knees of his trousers.
  He walked into a door and we laughed.
  His favourite uncle takes him fishing.
  He touched down at the swimming pool.
  She has swimming lessons at the pool.
  A man in the park gave us directions.
  He gave me twenty pounds for his trip.
  I sent him a picture of the class.
  Her new trainers hurt.
  They said they'd help if I asked.
  Going to London on the train for the museum.
  She's been missing her nan.
  Her auntie's coming over for Eid.
  Dad's found me a tutor.
  We live with my mum at the moment.
  He's always hungry after swimming.
  We slept in a tent.
  The gas man is coming.
  He's got nits again.
  She saw the dentist last week.
  Mum stays in bed on Sundays.
  He lets himself in the classroom quietly.
  I was in my room all weekend with my Lego.
  He had to eat his peas.
  His arm's broken from the trampoline.
  He cries when it's maths.
  Please can we have more homework like that.
  She went red when she had to read aloud.
  He talks about dinosaurs all day.
  He's watching videos about trains.
  The taxi driver is really kind and waits for her.
  The coach wants him to try out for the county.
  He skips lunch to play football.
  He bangs his head when he's overwhelmed, the OT is looking at it.
  Dad's away with the army.
  We think he's lonely.
  We had to cut back a bit, so no swimming this term.
  He asked me where you go when you die, because of the hamster.
  He punches the air when he gets one right.
  I don't want to be in that group any more.
  Grandad plays tickle monsters and she screams laughing.
  He doesn't like being cuddled, even by me.
  I could have strangled the printer this morning.
  He's beaten his own record for the 100 metres.
  He kicked off because we turned the tablet off.
  I didn't hear him come in and I jumped out of my skin.
  She's in her cousin's wedding, she's a bridesmaid.
  She has eczema and scratches till it bleeds in the summer.
  The maths is slapdash because he rushes.
  He's into knives and forks now, he doesn't use his fingers.
  He touches everything in the shops.
  I got shot three times, but I had lives left.
  He doesn't like being touched, he hates labels in his clothes.
  He cut himself on the paper, it bled for ages.
  She hurt her knee on the playground.
  I smacked my hand on the table by accident.
  He didn't eat his lunch because it was fish.
  It's a secret, I'm making her a birthday card.
  He hit a six and the whole field cheered.
  My sister hit me with a pillow and I hit her back.
  We lock the back door because he'd run out to the ducks.
  The cat scratched me, look, right across here.
  She cut her own fringe!
  The dog nipped him when he trod on its tail.
  Mum's tired because she's on nights.
  The boys were play-fighting at break and it got a bit rough.
  Mum went mad when she saw the state of my shoes.
  He's frightened of dogs.
  I killed the boss on level nine.
  I fell off my bike and cut my chin.
  He met his friends online for a game on Saturday, the ones from his class.
  I'm on my own in the car with him every morning, that's when he talks.
  We're going abroad to see family at Christmas.
  """#
