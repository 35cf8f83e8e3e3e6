import sre from 'speech-rule-engine';

// The engine reads its rules once, before the first formula. It has no Chinese: a formula in a Chinese lesson is
// spoken in English.
await sre.setupEngine({ locale: 'en', domain: 'clearspeak', modality: 'speech' });

/**
 * The words for a formula, as a person would read it aloud: “10 to the negative 8 power”.
 *
 * @param mathml one `<math>` element, as KaTeX writes it
 */
export function speak(mathml: string): string {
  const plain = mathml
    .replace(/<annotation[\s\S]*?<\/annotation>/g, '')
    // Upright symbols would be called “normal infinity”.
    .replace(/ mathvariant="normal"/g, '');
  return sre.toSpeech(plain).replace(/\s+/g, ' ').trim();
}
