function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/** Words that say nothing about which term is meant. */
export const STOP_WORDS: ReadonlySet<string> = wordsOf(
  `a an the this that these those it its they it them their there here i me my we us our you your he she his her who whom whose which what
  when where why how is are was were be been being am do does did done doing have has had having can could shall should will would
  may might must of in on at by for from to into onto with without within over under about as than then so if or and but not no nor
  up down out off again also just only very too any some each every all both more most other another such own same let lets get gets
  got give gives make makes made use used uses using like way ways thing things something someone somebody anyone anybody
  everyone one ones stuff kind sort please pls plz thanks thank thx hi hey hello ok okay yes yeah im ive dont doesnt cant isnt whats
  wheres hows whos thats theres youre id ill vs versus between difference differences while during because until still even
  after before keep keeps put way want wants need needs know tell say says said`,
);

/** Words around a term that ask for its meaning and add none of their own. */
export const FRAME_WORDS: ReadonlySet<string> = wordsOf(
  `define defines defined definition definitions explain explains explained explanation describe description mean means meaning meant
  work works working stand stands abbreviation acronym concept idea notion term terms called example examples simple simply short brief
  quick quickly basics basic intro introduction exactly actually really understand learn eli5 tldr overview summary remind lookup look show
  lemma expand expanded spell spelled question wondering curious again team folks guys wtf wth`,
);

/** Of the words around a name, those that do nothing but ask what it means: "what is a", "define", "please". */
export const ASKING_WORDS: ReadonlySet<string> = wordsOf(
  `what whats whatis wats wat is are was do does did a an the please pls plz define defines defined definition definitions explain explains explained
  explanation describe description mean means meaning meant stand stands abbreviation acronym expand expanded spell spelled concept idea
  notion term terms called exactly actually eli5 tldr overview summary remind lookup lemma simply simple short brief briefly quick quickly
  basics basic intro introduction example examples again wtf wth`,
);

/** The same in German; no English word is among them. */
export const GERMAN_ASKING_WORDS: ReadonlySet<string> = wordsOf(
  `ist sind bedeutet bedeuten bedeutung heisst heissen steht stehen wofur wozu wie funktioniert funktionieren geht macht machen dient erklare
  erklaren erklar erklart erklarst erklarung erlautere erlautern erlautert beschreibe beschreiben definiere definieren definiert begriff
  begriffe abkurzung verstehe versteht verstehen meint gemeint kannst konntest bitte eigentlich genau nochmal einfach kurz ein eine einen
  einem einer eines unterschied unterschiede zwischen vergleich vergleiche und oder`,
);

/** More of these, which may as well be English, or names: they ask only beside one that is German alone. */
export const GERMAN_OR_ENGLISH_WORDS: ReadonlySet<string> = wordsOf(
  'die der das den dem des du ihr mir uns mal denn doch noch also so man unter fur von vom zu zum war',
);

/** What people say in German beside a term in passing, again only beside a word that is German alone. */
export const GERMAN_ASIDE_WORDS: ReadonlySet<string> = wordsOf(
  `ich er sie es wir euch mich dich mit bei auf aus im in am an nicht auch nur schon gerade wenn dann dass ob wer wo wann warum
  wieso weshalb welche welcher welches hallo hi hey moin servus zusammen leute danke jemand weiss weisst sag sagen hier gut hat haben hast will
  bin brauche brauchst braucht brauchen nutzt nutzen benutzt verwendet verwenden nimmt
  nehmen soll sollte kann wird werden unser unsere praxis frage laien anfanger beispiel wissen sorry`,
);

/** What people say beside a term in passing. In a description each of these may tell something; beside a name none does. */
export const ASIDE_WORDS: ReadonlySet<string> = wordsOf(
  `people sorry dumb stupid silly noob newbie junior senior beginner beginners kid child year old five grandma layman laymans laymen plain
  english words word nutshell depth detail details reading read reads hear heard hearing hears see sees seen seeing saw came come comes across
  stumble stumbled confused confuse confusing wonder wondered wonders wanna gonna gotta interview docs doc documentation article blog post meeting
  standup slack discord colleague coworker boss manager mention mentioned mentions mentioning talk talks talking talked discuss discussed ask asked
  asking asks answer remember forget forgot refresh refresher primer tutorial guide compare compared comparison better worse good bad best worst
  important importance matter matters useful point purpose benefit benefits advantage advantages disadvantage disadvantages pros cons drawback
  drawbacks downside downsides usage case cases real world practice practical sense happen happens happened happening break breaks broke breaking
  fail fails failed trip trips tripped add adds added adding create creates created creating build builds building implement implements implemented
  implementing implementation apply applies applied applying choose chooses choosing avoid avoids handle handles handling write writes writing wrote start
  starts started run runs running set setup configure configured configuring help helps fix fixes solve solves prefer recommend
  think thinking think believe guess suppose sounds sound seem seems new always never often sometimes usually today now yet already everybody
  everywhere around kinda sorta literally basically essentially honestly maybe perhaps heck hell damn lol haha btw fyi tho
  right correct correctly properly proper instead same similar different related relate relates opposite fully whole actual call calls named name
  names known find found search searching expert newcomer intern student class course book chapter lecture exam homework
 `,
);

/** Head nouns that names are often given, or robbed of: "Raft algorithm", "N+1 (problem)". */
export const GENERIC_WORDS: ReadonlySet<string> = wordsOf(
  `problem problems pattern patterns algorithm algorithms protocol protocols theorem principle principles strategy strategies technique
  techniques mechanism method approach system systems theory model process structure tool feature software programming computing computer
  engineering tech technology development dev language code coding design architecture`,
);

/** Words that stand between the terms of a list. */
export const JOINING_WORDS: ReadonlySet<string> = wordsOf('and or + vs versus with plus und oder');

/** Behind these stands what does something, and then what it does: "what do inodes store". */
export const AUXILIARIES: ReadonlySet<string> = wordsOf('do does did can could should would will');
