/// Texts written for these tests, with the grade, words and sentences that textstat 0.7.4 counts.
let readabilityTexts: [(text: String, grade: Double, words: Int, sentences: Int)] = [
  (
    """
    Dear Mr and Mrs Khan, thank you for coming to school on Tuesday. We talked about how \
    Amir is getting on with his reading. He knows forty of the first hundred words and \
    he likes books about animals. We agreed that he will read with Miss Patel three \
    times a week. At home you will read with him for ten minutes before bed. We will \
    meet again before the end of the summer term to see how he has done. Please ring the \
    office if anything changes.
    """, 3.4, 87, 7
  ),
  (
    """
    Our school is committed to working closely with families. When a teacher is worried \
    about a child's progress, they will speak to the parents first. If those worries \
    continue after good teaching and small group support, we will hold a meeting. \
    Together we write a plan which says what the child finds hard, what helps and what \
    everybody has agreed to do. The plan is reviewed every term.
    """, 5.1, 68, 5
  ),
  (
    """
    The speech and language therapist visited in October and completed a standardised \
    assessment of receptive vocabulary. The results indicate that comprehension of \
    complex instructions remains significantly below age-related expectations. She \
    recommends a structured intervention, delivered four times weekly by a trained \
    teaching assistant, with opportunities for generalisation across the curriculum. \
    Progress should be monitored using an individual outcome measure and reported to \
    parents at the next scheduled review.
    """, 15.8, 68, 4
  ),
  (
    """
    I like football and maths. I do not like it when it is loud. The hall is loud at \
    lunch. I would like to sit with Ben. My best thing is drawing. Miss Green helps me \
    when I get stuck. I want to get better at spelling. I can write my name and my \
    address. Sometimes I feel cross and I go to the quiet corner. That helps me.
    """, 0.1, 69, 10
  ),
  (
    """
    Parents have a right to see what has been written about their child. You may ask for \
    a copy at any time, and you may tell us if you think that something is wrong. We \
    keep facts, opinions and the words of other people apart. We never name another \
    child. If you would like the plan in large print, in another language or read aloud, \
    please tell us and we will arrange it without delay.
    """, 4.4, 75, 5
  ),
  (
    """
    Attendance has improved considerably since the autumn, from eighty-two to \
    ninety-four per cent. Mornings remain difficult, particularly after weekends and \
    holidays. The family support worker has agreed to telephone on Sunday evenings. Sara \
    will be met at the gate by a familiar adult, and she will have ten minutes in the \
    library before registration. We shall review these arrangements in six weeks and \
    decide whether they are still necessary.
    """, 8.7, 69, 5
  ),
  (
    """
    The meeting starts at half past three in the library. Come to the front door and \
    press the bell. Someone will meet you there. You can bring a friend or a member of \
    your family. The meeting takes about forty minutes. First we will ask what is going \
    well. Then we will ask what worries you. After that we will look at the old targets. \
    At the end we will read everything back to you, and you can change anything that is \
    not right.
    """, 2.2, 84, 9
  ),
  (
    """
    Executive functioning difficulties affect organisation, working memory and \
    self-regulation. Consequently, Daniel requires explicit modelling, visual reminders \
    and frequent opportunities to rehearse unfamiliar routines. Environmental \
    adaptations, including preferential seating and reduced auditory distraction, have \
    been beneficial. The educational psychologist emphasised that independence develops \
    gradually and recommended that adult assistance should be systematically withdrawn \
    as competence increases.
    """, 21.7, 55, 4
  ),
  (
    """
    Mum said that he comes home tired and hungry. He does not want to talk about his \
    day. He goes straight to his room and plays with his trains. After tea he is \
    happier. She thinks that the noise in the dinner hall is too much for him. Dad said \
    that he was just the same at that age. They would like him to have one good friend. \
    They would like us to tell them when things go well, not only when they go wrong.
    """, 1.5, 85, 8
  ),
  (
    """
    We will give each family a copy of the plan within five school days. The copy is \
    written in plain words. It says who will do what and by when. It says what was \
    agreed and what was not agreed. If you do not agree with something, we will write \
    down your reasons in your own words. You can also talk to the head teacher or to the \
    local advice service, which is free and independent of the school.
    """, 3.7, 79, 6
  ),
  (
    """
    Handwriting practice takes place daily. Using a writing slope and a pencil grip, \
    Ellie copies five short sentences, and an adult marks each letter that sits \
    correctly on the line. In September she formed nine letters correctly; by December \
    she formed seventeen. The occupational therapist suggests that she continues with \
    finger strengthening games, which can be played at home as well as in the classroom. \
    Large movements with chalk or water outside are also useful and enjoyable.
    """, 8.1, 77, 5
  ),
  (
    """
    Science this half term is about electricity and circuits. Children will build simple \
    circuits, draw diagrams and predict what happens when a component is changed. In \
    history we are studying ancient Egypt, including the pyramids, the river Nile and \
    everyday life. Please send in any interesting library books. Physical education is \
    on Mondays and Thursdays, so children should come to school in their kit. Reading \
    records are checked every Friday morning.
    """, 7.9, 71, 6
  ),
]
