/** What of the surveys can be looked at: of one its results, answers or settings; or several side by side. */
export const surveyViews = ['hasil', 'jawaban', 'keterangan', 'banding'] as const
export type SurveyView = (typeof surveyViews)[number]
