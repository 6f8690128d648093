import { assertNever } from '../../../shared/assert-never';
import { type AnswerProps, OPTION_KEYS } from './answer-props';
import { ChoiceAnswer } from './choice-answer';
import { ManyAnswer } from './many-answer';
import { NumberAnswer, PhoneAnswer, PlaceAnswer, PlainTextAnswer, WhenAnswer } from './read-answers';
import { RowsAnswer } from './rows-answer';

const YES_NO = [
  { id: 'yes', key: 'Y', label: 'Yes', labelEs: 'Sí' },
  { id: 'no', key: 'N', label: 'No', labelEs: 'No' },
] as const;

/** The control for a question's kind of answer. */
export function AnswerControl(props: AnswerProps) {
  const { kind, options = [] } = props.question;
  switch (kind) {
    case 'choice':
      return (
        <ChoiceAnswer
          {...props}
          options={options.map(({ id, label }, at) => ({ id, key: OPTION_KEYS[at] ?? '', label: label.en }))}
        />
      );
    case 'yes-no':
      return <ChoiceAnswer {...props} options={YES_NO} />;
    case 'many':
      return <ManyAnswer {...props} />;
    case 'text':
      return <PlainTextAnswer {...props} />;
    case 'number':
    case 'money':
      return <NumberAnswer {...props} />;
    case 'when':
      return <WhenAnswer {...props} />;
    case 'phone':
      return <PhoneAnswer {...props} />;
    case 'place':
      return <PlaceAnswer {...props} />;
    case 'people':
    case 'vehicles':
    case 'property':
      return <RowsAnswer {...props} />;
    default:
      return assertNever(kind);
  }
}
