/** A general language library, ready to read. */
export type Pipeline = { readonly read: (text: string) => unknown };

/** compromise with everything it does unasked: sentences, terms, contractions, tags, chunks. */
export async function openCompromise(): Promise<Pipeline> {
  const { default: nlp } = await import('compromise');
  return { read: (text) => nlp(text) };
}

/** wink-nlp with its whole pipe: sentences, negation, sentiment, parts of speech, entities. */
export async function openWink(): Promise<Pipeline> {
  const { default: winkNLP } = await import('wink-nlp');
  const { default: model } = await import('wink-eng-lite-web-model');
  const nlp = winkNLP(model);
  return { read: (text) => nlp.readDoc(text) };
}
