import { useEffect, useState } from 'react';
import type { Expectation } from '../../../../shared/contract/desk-operations';
import type { Channel, Pack, Protocol, Said } from '../../../../shared/protocol/pack';
import { useCall, useDesk } from '../../../state/use-desk';
import styles from './close-words.module.css';

type CloseWordsProps = {
  readonly pack: Pack;
  readonly protocol: Protocol | undefined;
  readonly channel: Channel | null;
};

/** What is said at the end, each sentence with its mark: expectation, worsening advice, evidence, advice, thanks. */
export function CloseWords({ pack, protocol, channel }: CloseWordsProps) {
  const call = useCall((state) => state.call);
  const expectation = useExpectation(call.type, channel);
  const lines = wordsToSay(pack, protocol, channel, expectation);
  return (
    <ul className={styles.lines} aria-label="Words to say at the end">
      <Line mark="close.reference" words={referenceWords(call.reference)} />
      {lines.map(({ mark, words }) => (
        <Line key={mark} mark={mark} words={words} />
      ))}
    </ul>
  );
}

function Line({ mark, words }: { readonly mark: string; readonly words: Said }) {
  const said = useCall((state) => state.call.said[mark] !== undefined);
  const spanishFirst = useCall((state) => state.spanishFirst);
  const markSaid = useCall((state) => state.markSaid);
  return (
    <li>
      <label className={styles.line}>
        <input type="checkbox" checked={said} onChange={() => markSaid(mark)} disabled={said} />
        <span>
          {spanishFirst ? words.es : words.en}
          <span className={styles.second} lang={spanishFirst ? 'en' : 'es'}>
            {spanishFirst ? words.en : words.es}
          </span>
        </span>
        <span className={styles.said}>{said ? 'said' : ''}</span>
      </label>
    </li>
  );
}

type MarkedWords = { readonly mark: string; readonly words: Said };

function wordsToSay(
  pack: Pack,
  protocol: Protocol | undefined,
  channel: Channel | null,
  expectation: Expectation | null,
): readonly MarkedWords[] {
  const closing = protocol?.closing;
  const expected = channel === null ? undefined : pack.agency.expectations[channel];
  const honest = expectation === null ? (expected ?? closing?.expectation) : expectationWords(expectation);
  return [
    ...(honest === undefined ? [] : [{ mark: 'close.expectation', words: honest }]),
    { mark: 'close.worsening', words: closing?.worsening ?? pack.spine.worsening },
    { mark: 'close.evidence', words: closing?.evidence ?? pack.spine.evidence },
    ...(closing?.advice ?? []).map((words, index) => ({ mark: `close.advice-${index + 1}`, words })),
    { mark: 'close.thanks', words: pack.spine.thanks },
  ];
}

function referenceWords(reference: string): Said {
  return { en: `Your reference number is ${reference}.`, es: `Su número de referencia es ${reference}.` };
}

/** Only from the log itself: how long the first result took lately, for half and for nine of ten. */
function expectationWords({ calls, p50, p90 }: Expectation): Said {
  const [half, most] = [inWords(p50), inWords(p90)];
  return {
    en: `In the last four weeks half of such calls (${calls}) had a first result within ${half.en}, nine of ten within ${most.en}.`,
    es: `En las últimas cuatro semanas la mitad de estos casos (${calls}) tuvo un primer resultado en ${half.es}, nueve de diez en ${most.es}.`,
  };
}

function inWords(minutes: number): Said {
  if (minutes < 90) return { en: `${Math.round(minutes)} minutes`, es: `${Math.round(minutes)} minutos` };
  const hours = Math.round(minutes / 60);
  return { en: `${hours} hours`, es: `${hours} horas` };
}

function useExpectation(type: string | null, channel: Channel | null): Expectation | null {
  const send = useDesk((desk) => desk.send);
  const [expectation, setExpectation] = useState<Expectation | null>(null);
  useEffect(() => {
    let current = true;
    setExpectation(null);
    if (type === null || channel === null) return;
    void send('log.expectation', { type, channel }).then((found) => {
      if (current && found.ok) setExpectation(found.value);
    });
    return () => {
      current = false;
    };
  }, [send, type, channel]);
  return expectation;
}
