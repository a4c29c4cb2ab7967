/** What a glossary file may hold. The caps keep every card within both platforms' limits. */
export const LIMITS = {
  id: 40,
  name: 80,
  category: 60,
  aliases: 20,
  tags: 10,
  tag: 30,
  context: 60,
  meanings: 5,
  definition: 900,
  inPractice: 2_500,
  code: 1_200,
  links: 5,
  linkTitle: 80,
  url: 400,
  related: 10,
  asks: 20,
  ask: 120,
  owner: 80,
  contrasts: 6,
  prerequisites: 5,
  formerIds: 5,
  /** The name of one Discord embed field (256 characters): Discord's backslashes at most double it. */
  asideName: 80,
  asideAliases: 10,
  /** A side's text is one Discord embed field (1,024 characters): doubled by backslashes, 900, with room for marks. */
  asideDefinition: 450,
  /** A line under the two sides, a field of its own: doubled, 600. */
  inCommon: 300,
  /** The other line, a field of its own too: doubled, 1,000. */
  chooseWhen: 500,
} as const;
