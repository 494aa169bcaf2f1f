package org.parallax.text.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.article.Language;
import org.parallax.article.Span;
import org.parallax.text.name.Mention;
import org.parallax.text.segment.Sentence;

/**
 * Reads a text from its beginning and says of every act of saying who says what, and of every stretch between marks whose
 * words they are. Both finders stand on it.
 */
final class SpeechReader {
    private static final int MAX_HEADLINE_SOURCE = 6;
    private static final Cue.Entry HEADLINE = new Cue.Entry(List.of(":"), Cue.Frame.CLAUSE, Stance.NEUTRAL);

    private final SpeechLexicon lexicon;
    private final CueFinder cueFinder;
    private final SourceFinder sourceFinder;
    private final ContentFinder contentFinder;
    private final SourceResolver resolver;
    private final GapFinder gapFinder;
    private final QuoteCues quoteCues;
    private final List<Passage> passages;
    private final List<Report> reports = new ArrayList<>();
    private final List<Spoken> spoken = new ArrayList<>();

    /**
     * A stretch between marks and what was found of its origin.
     *
     * @param passage where it stands
     * @param close whether the words of reporting surely belong to it
     * @param cue empty where the words of reporting are those of a neighbouring passage
     */
    record Spoken(MarkedWords marked, Passage passage, int piece, boolean close, Optional<Cue> cue, Optional<Source> source) {}

    private SpeechReader(String text, List<Sentence> sentences, List<Mention> mentions, List<MarkedWords> marked, Language language) {
        this.lexicon = SpeechLexicon.of(language);
        this.passages = PassageReader.read(text, sentences, marked, mentions, lexicon);
        this.cueFinder = new CueFinder(lexicon);
        this.sourceFinder = new SourceFinder(lexicon);
        this.contentFinder = new ContentFinder(lexicon);
        this.resolver = new SourceResolver(text, new Persons(mentions, passages, lexicon), lexicon);
        this.gapFinder = new GapFinder(lexicon);
        this.quoteCues = new QuoteCues(lexicon);
    }

    static SpeechReader read(String text, List<Sentence> sentences, List<Mention> mentions, List<MarkedWords> marked, Language language) {
        SpeechReader reader = new SpeechReader(text, sentences, mentions, marked, language);
        for (int i = 0; i < reader.passages.size(); i++) {
            reader.read(reader.passages.get(i), i);
        }
        return reader;
    }

    /** In order of the text. */
    List<Report> reports() {
        return reports;
    }

    /** In order of the text, one for each of the marked words. */
    List<Spoken> spoken() {
        return NeighbouringSpeakers.complete(spoken, passages, reports);
    }

    private void read(Passage passage, int index) {
        resolver.read(passage, index);
        List<Report> own = new ArrayList<>();
        List<Cue> cues = cueFinder.find(passage);
        for (Cue cue : cues) {
            if (cue.frame() == Cue.Frame.NOUN && !own.isEmpty() && own.getLast().range().filter(range -> range.from() <= cue.from() && cue.to() <= range.to()).isPresent()) {
                continue;
            }
            Optional<Range> range = sourceFinder.find(passage, cue, cues);
            Optional<Source> source = range.flatMap(found -> resolver.resolve(passage, found, index));
            if (range.isEmpty() && cue.isVerb()) {
                source = inherited(passage, cue, own, index);
            }
            boolean speaks = source.isPresent() || cue.frame() == Cue.Frame.HEARSAY;
            List<Span> contents = speaks ? contentFinder.find(passage, cue, range, cues, own) : List.of();
            List<GapFinder.Gap> gaps = gapFinder.find(passage, cue);
            own.add(new Report(cue, range, source, gaps.isEmpty() ? contents : List.of(passage.span(cue.to(), gaps.getFirst().comma()))));
            for (GapFinder.Gap gap : gaps) {
                Span clause = passage.span(gap.clause().from(), gap.clause().to());
                own.add(new Report(cue, Optional.of(gap.source()), resolver.resolve(passage, gap.source(), index), List.of(clause)));
            }
        }
        if (own.isEmpty()) {
            sourceFinder.mainSubject(passage, passage.size()).ifPresent(range -> resolver.readSubject(passage, range, index));
        }
        headline(passage, index).ifPresent(own::addFirst);
        for (int piece = 0; piece < passage.size(); piece++) {
            int i = piece;
            if (passage.get(i) instanceof Piece.Quoted quoted) {
                Optional<Report> report = quoteCues.find(passage, i, own);
                boolean close = report.isPresent() && quoteCues.isClose(passage, quoted, i, report.get());
                Optional<Source> source = report.flatMap(Report::source).or(() -> beforeColon(passage, i, index));
                spoken.add(new Spoken(quoted.marked(), passage, i, close, report.map(Report::cue), source));
            }
        }
        reports.addAll(own);
    }

    /** "Holl: Dam was never checked", as headlines have it. */
    private Optional<Report> headline(Passage passage, int index) {
        int colon = 1;
        while (passage.has(colon) && colon <= MAX_HEADLINE_SOURCE && !passage.is(colon, ":")) {
            colon++;
        }
        if (!passage.startsParagraph() || !passage.is(colon, ":") || passage.isQuoted(colon + 1)) {
            return Optional.empty();
        }
        int end = colon;
        return sourceFinder.named(passage, colon)
                .filter(range -> contentFinder.isStatement(passage, end + 1))
                .flatMap(range -> resolver.resolve(passage, range, index).map(source -> new Report(
                        new Cue(HEADLINE, end, end + 1, passage.span(end, end + 1)), Optional.of(range), Optional.of(source), List.of(passage.span(end + 1, passage.endOfWords())))));
    }

    /** "The mayor had a plea for the town: "…"" names the speaker as its subject. */
    private Optional<Source> beforeColon(Passage passage, int quoted, int index) {
        boolean colon = passage.is(quoted - 1, ":") || passage.is(quoted - 1, "\uff1a");
        if (!colon) {
            return Optional.empty();
        }
        return sourceFinder.lastSubject(passage, quoted)
                .or(() -> sourceFinder.mainSubject(passage, quoted))
                .flatMap(range -> resolver.resolve(passage, range, index))
                .or(() -> resolver.firstNamed(passage, quoted, index));
    }

    /** A participle and the second of two verbs share the subject of the verb before ("said … and added", "…, saying"). */
    private Optional<Source> inherited(Passage passage, Cue cue, List<Report> before, int index) {
        for (int i = before.size() - 1; i >= 0; i--) {
            if (before.get(i).source().isPresent() && before.get(i).cue().isVerb()) {
                return before.get(i).source();
            }
        }
        return sourceFinder.mainSubject(passage, cue.from())
                .flatMap(range -> resolver.resolve(passage, range, index))
                .or(() -> resolver.firstNamed(passage, cue.from(), index));
    }
}
