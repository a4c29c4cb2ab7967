/** English: what Lemma can do, with examples. */
export const help = {
  title: 'Hello, I am Lemma',
  intro: 'I explain terms. Ask me by name, by acronym, or in your own words.',
  slack: [
    '`/define what is 2pc` explains a term, just to you: by name, acronym or question, misspelt too',
    '`/define acid public` answers for the whole channel',
    '`/define cap vs acid` puts two terms side by side',
    '`@Lemma circuit breaker` answers in a channel or a thread, `@Lemma explain` explains the thread',
    '*Define terms here* in a message’s menu explains the terms in it',
    '`/glossary` is the front page: search, categories, the term of the day',
    '`/glossary browse databases`, `/glossary tag reliability` and `/glossary terms` list terms',
    '`/glossary random` shows any term, `/glossary path go` goes step by step',
    '`/glossary quiz` asks you, `/glossary quiz go public` asks the channel',
    '`/glossary daily` sets up a term of the day for the channel, `/glossary daily me` for you',
  ],
  discord: [
    '`/define` explains a term, just to you: by name, acronym or question, misspelt too',
    '`public: True` answers for the whole channel',
    '`/define cap vs acid` puts two terms side by side',
    '`@Lemma circuit breaker` answers in a channel or a thread, `@Lemma explain` explains the thread',
    '*Apps → Define terms here* in a message’s menu explains the terms in it',
    '`/glossary home` is the front page: search, categories, the term of the day',
    '`/glossary browse`, `/glossary tag` and `/glossary terms` list terms',
    '`/glossary random` shows any term, `/glossary path` goes step by step',
    '`/glossary quiz` asks you, with `public: True` the whole channel',
    '`/glossary daily` sets up a term of the day for the channel, with `change: me` for you',
  ],
  /** What people write who want nothing in particular yet. */
  greetings: ['hello', 'hi', 'hey', 'hi there', 'hello there', 'good morning', 'thanks', 'thank you', 'thx'],
  unknownCommand: (typed: string) => `I don’t know “${typed}”. This is what I can do.`,
};

/** What it says when it has come to a server or a workspace. */
export const hello = {
  slack: 'Hello! Ask me with `/define backpressure`, or mention me: I explain the team’s terms.',
  discord: 'Hello! Ask me with `/define`, or mention me: I explain the team’s terms.',
};
