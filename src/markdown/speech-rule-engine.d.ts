declare module 'speech-rule-engine' {
  const engine: {
    setupEngine(options: { locale: string; domain: string; modality: 'speech' }): Promise<string>;
    toSpeech(mathml: string): string;
  };
  export default engine;
}
