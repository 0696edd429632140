/// Disclosures said round about, one a line.
let disclosuresRoundAbout = #"""
  He shouts at us till the little one wets herself
  she's not been fed since yesterday morning
  I sleep on the settee because there's no bed for me
  he says if I tell he'll get me taken away
  mum's boyfriend comes in my room at night
  He's always watching me in the bath
  my uncle likes me to sit on his lap and I hate it
  I don't like it when grandad tucks me in
  they leave us on our own when they go to the pub
  dad says he'll kill himself if we leave
  she burns herself with the straighteners
  I just wish I could go to sleep and not wake up
  he's been talking to some man on Snapchat who wants pictures
  nan found messages on her phone from a grown man
  mum cries and there's always bruises on her
  my ex follows us home from school
  he won't let me see my family
  he takes my phone and reads everything
  I'm scared of what he'll do when he gets out
  he put his hands round my neck
  there's people in and out of the flat all night, using
  dad makes me hold packages for his mates
  they're taking her to Somalia to be married
  he came in with a burn and said the iron fell on him
  she says she got the mark from the cat but it looks like fingers
  I have to stay in the cellar when I've been bad
  we've got no electric and we've been eating cereal
  she's frightened of her dad's temper
  he told me to keep it between us
  I lost it and shook him
  I can't look at him sometimes, I want to hurt him
  she said her tummy hurts where he touches it
  the coach gave me a lift home and put his hand on my leg
  please don't ring my dad, he'll batter me
  daddy gets cross and I have to hide my sister
  he makes us drink his beer
  mum takes tablets and we can't wake her up
  he threw a plate at mum and it cut her head
  he's got to do everything for his mum, he's only eight, nobody cooks
  she takes laxatives to get thin
  He drags her out of bed by her arm
  I cut my legs sometimes
  they said they'd send me back if I didn't behave
  he calls me stupid and ugly every day
  she asked me if it's normal for daddies to kiss you there
  I don't want to see dad this weekend, I feel sick when it's his turn
  he said he'd burn the house down with us in it
  he goes through the bins at lunch, says there's nothing in
  she turns up in the same dirty clothes every day
  social worker came out on friday
  she said nobody would miss her
  I'm not eating so I disappear
  he has a knife under his bed for if they come
  his brother's mates give him money to drop things off
  she hides when a man comes to the door
  He was really drunk when he picked us up
  he shows me rude films
  mum's new boyfriend gives her baths, she's ten
  I haven't slept, he was banging on the door all night
  she's got a boyfriend who is 23
  he pinches me under the table where mum can't see
  he says it's because I'm bad
  we're not allowed out of the house and they keep our passports
  I'm only safe when I'm here
  she said "he'll hurt mummy if I say"
  he wees on the floor when he hears the key in the door
  I go to bed with my shoes on in case
  she told me she wants to die
  he was crying saying he's no use to anyone
  her dad belts her one if she gets it wrong
  I get locked out if I'm late
  she flinched when I went to pat her shoulder
  I sometimes think they'd all be happier without me.
  He said he was going to jump off the bridge.
  She's been giving her things away and saying goodbye to people.
  I've been cutting, nobody knows.
  She's got cuts all up her arm under that jumper.
  I can't cope any more, I'm frightened I'll do something to him.
  Sometimes I just want to put a pillow over his face.
  I have smacked him, harder than I should.
  I grabbed him by the hair, I'm not proud of it.
  He's got a temper, my husband, we all know not to push him.
  He hasn't hit me in front of them since Christmas.
  We're in a refuge at the moment.
  I've had to call the police on him twice.
  Her dad isn't meant to know where we live.
  Nobody's to know our new address, he'd come.
  My partner doesn't let me have my own phone.
  He grabbed mum round the throat and I had to pull him off.
  I stand in front of mum so he can't get to her.
  I don't sleep because I listen out for my mum.
  When dad's had a drink I take my brother upstairs and push the drawers against the door.
  There's holes in the doors at home from his fists.
  Dad smashed my tablet and then he smashed mum's face.
  Mum's got a black eye again and says she walked into a door.
  He used the slipper on her again.
  My grandad says it's a special tickle and it's just for us.
  My brother gets in my bed and does things.
  Uncle says I'm his favourite and we have a secret place.
  He touched my privates at the swimming pool.
  She's been drawing pictures of willies and says grandad showed her his.
  She knows things about sex that a six year old shouldn't know.
  she keeps rubbing herself and says that's what daddy does
  It burns when I wee since I stayed at my uncle's.
  A man in the park showed us his thing.
  He gave me twenty pounds not to say anything.
  I sent him one picture and now he says he'll show everyone.
  Someone on there is asking him for money or they'll send it to his friends.
  There's a man who picks her up in his car after school, she says he's a friend.
  She goes off with older lads and comes back with new trainers.
  He's got two phones and won't say where he got them.
  My cousin's mates want me to hold something for them.
  They said they'd stab me if I didn't.
  He's taken to carrying a blade because he's scared.
  I've got to go to London on the train to drop something off.
  She's been missing since Saturday night and came back high.
  They're taking my sister to get cut in the holidays.
  Her auntie's coming over to do the ceremony.
  Dad's found me a husband, I've seen the photo.
  They say I've shamed the family, my brother's watching me.
  We live with the lady we work for, I have to clean before school.
  That's not my real uncle, I just live there.
  I get the leftovers when the others have finished.
  I'm always hungry at my dad's.
  There's never any food in.
  We've been sleeping in the car.
  We've got rats and the kids have bites.
  The gas has run out and there's no hot water, they've not had a bath in two weeks.
  He's got nits again and his shoes have holes, he smells.
  His teeth are black, he's never seen a dentist.
  She hasn't had her insulin, mum forgets.
  Mum stays in bed all day, so I get my brothers ready.
  I do all the cooking because mum's poorly in the head.
  Mum doesn't get up.
  Dad's asleep on the floor when I get home and I can't wake him.
  There's needles in the bathroom.
  They smoke that stuff in the front room and my chest hurts.
  The house smells of weed and there's always people there.
  He's dealing from the house.
  She leaves the five year old in charge while she's at work.
  He gets himself up and lets himself in, there's no one home till nine.
  I was locked in my room all weekend.
  She makes him stand in the corner with his arms up for an hour.
  He had to eat it off the floor like a dog.
  Dad puts soap in my mouth when I swear.
  He shoved my face in it.
  My stepmum says I ruined everything and she wishes I wasn't born.
  He tells her nobody wants her.
  She puts chilli in my mouth.
  They burned my hand on the cooker so I'd learn.
  He's got a burn on his arm shaped like an iron.
  His arm's broken and the stories don't match.
  There's finger marks on the top of his arm.
  The baby's got bruises and she's not even crawling.
  He begged me not to ring home.
  He cries when it's home time on a Friday.
  She said please can she live with you, miss.
  She went white when she heard dad was coming to the meeting.
  I'm not meant to talk about home.
  Mum said don't say anything about the man.
  If social services find out they'll split us up.
  He talks about martyrs and says unbelievers should be killed.
  He's watching videos about beheadings.
  His dad's out of prison and he's been round.
  There's a man staying who's not allowed near children.
  My mum's boyfriend used to be in prison for kids.
  The taxi driver makes her sit in the front and strokes her hair.
  The coach wants to give him private lessons at his house and not tell us.
  A big boy pulled my trousers down in the toilets and touched me.
  They filmed me in the shower after PE.
  she skips meals and runs up and down stairs at night
  I bring it all back up after I've eaten.
  I've stopped eating, I want to get smaller.
  he pulls his hair out and bangs his head and says he deserves it
  He drinks, and then he drives with the kids in the car.
  I hide under the bed when they fight, with my sister.
  he controls all the money, I have to ask for bus fare, and he gets angry
  I haven't had any tea since Saturday.
  You won't tell Dad I said that, will you? He'll hurt me again.
  The babysitter shows us videos with people with no clothes on.
  She flinches if you lift your hand. It's since he moved in.
  If he finds out I've told you, he'll go mad. I mean it. I'm frightened of him.
  Please don't send me home today.
  A boy keeps asking me to send photos with no clothes on.
  Mum says I'm evil and there's a spirit in me, and the pastor has to beat it out.
  There's a bruise on his back, the shape of a hand.
  she's wet the bed every time she's come back from her dad's and she screams when I put her coat on to go
  He locks me in the shed when I'm naughty.
  i make myself sick after dinner
  Mummy's boyfriend says it's our secret and I mustn't tell.
  I don't want to go to Grandad's any more because of the game he makes me play.
  Daddy pushed Mummy down the stairs.
  I met him on my game, he's grown up, and he wants to meet me in town.
  He came home with a knife in his bag.
  They make me clean and mind the kids and I don't get to go to school some days. They've got my passport.
  My teacher at the club said I'm his special girl, and he kissed me.
  I'm pregnant, and I'm not telling my mum who it is.
  There's a court order, and he turned up at the house anyway and kicked the door in.
  My big cousin touches me and I told him stop.
  We all have to be really quiet when he's had a drink or we get it.
  Dad hurt me.
  I don't feel safe in my own house, if I'm honest.
  He makes me play a tickling game, and I don't like where.
  She's got marks on her arms and she won't say how she got them.
  I look after the baby all night when they go out.
  I don't want to be here any more.
  I'm not allowed to tell you what happened at the weekend.
  """#
