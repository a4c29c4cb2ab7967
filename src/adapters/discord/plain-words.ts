/** The names behind the ids that a message may hold, as far as they are known. */
export type Names = {
  readonly user: (id: string) => string | undefined;
  readonly role: (id: string) => string | undefined;
  readonly channel: (id: string) => string | undefined;
};

/** `<@1>`, `<@!1>`, `<@&1>`, `<#1>`, `</define:1>`, `<:name:1>`, `<a:name:1>`, `<t:1700000000:R>`, `<id:guide>`. */
const MARKS = /<(?:(@[!&]?|#)(\d{1,20})|\/([^:>]{1,100}):\d{1,20}|a?:(\w{2,32}):\d{1,20}|(?:t|id):[\w:-]+)>/g;

/** Turns what Discord writes as ids into the words that people see; what has no words goes away. */
export function toPlainWords(content: string, names: Names): string {
  return content
    .replace(MARKS, (_mark, kind?: string, id = '', command?: string, emoji?: string) => {
      switch (kind) {
        case '@':
        case '@!':
          return withSign('@', names.user(id));
        case '@&':
          return withSign('@', names.role(id));
        case '#':
          return withSign('#', names.channel(id));
        default:
          return command ? `/${command}` : (emoji ?? ' ');
      }
    })
    .trim();
}

/** Whether a message speaks to this user, and not only replies to one of its messages. */
export function addresses(content: string, userId: string): boolean {
  return content.includes(`<@${userId}>`) || content.includes(`<@!${userId}>`);
}

function withSign(sign: string, name: string | undefined): string {
  return name ? `${sign}${name}` : ' ';
}
