package org.parallax.comparison.claims;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.article.Span;
import org.parallax.comparison.claims.ClauseSplitter.Clause;
import org.parallax.comparison.claims.Statement.Polarity;
import org.parallax.comparison.perspective.EnglishView;
import org.parallax.text.AnalyzedText;
import org.parallax.text.quote.Attribution;
import org.parallax.text.quote.Quote;
import org.parallax.text.quote.Source;
import org.parallax.text.quote.Stance;
import org.parallax.text.segment.PartOfSpeech;
import org.parallax.text.segment.Sentence;
import org.parallax.text.segment.Token;
import org.parallax.text.time.TimeExpression;

/** Reads the statements of an article, clause by clause. */
final class StatementReader {
    /** How far a cue of denial may stand before what a finder of attributions says it denies. */
    private static final int SAME_START = 12;

    private final ClaimLexicon lexicon;
    private final NameTerms names;

    StatementReader(ClaimLexicon lexicon, NameTerms names) {
        this.lexicon = lexicon;
        this.names = names;
    }

    List<Statement> read(int article, EnglishView view) {
        List<Statement> statements = new ArrayList<>();
        for (Sentence sentence : view.text().sentences()) {
            if (!sentence.tokens().isEmpty()) {
                new SentenceReading(article, view, sentence).addTo(statements);
            }
        }
        return statements;
    }

    /** The reading of one sentence. */
    private final class SentenceReading {
        private final int article;
        private final EnglishView view;
        private final AnalyzedText text;
        private final Sentence sentence;
        private final List<Token> tokens;
        private final List<Attribution> attributions;
        private final List<Quote> quotes;
        private final List<Denial> denials;
        /** Words of reporting and of denial, which are no part of what is claimed. */
        private final BitSet reporting = new BitSet();
        /** Words of reporting alone: their verbs make no clause. */
        private final BitSet reportingVerbs = new BitSet();
        private final List<TimeExpression> dates;
        private final ClauseReader reader;

        SentenceReading(int article, EnglishView view, Sentence sentence) {
            this.article = article;
            this.view = view;
            this.text = view.text();
            this.sentence = sentence;
            this.tokens = sentence.tokens();
            this.attributions = text.attributions().stream()
                    .filter(attribution -> attribution.content().overlaps(sentence.span()) || attribution.cue().overlaps(sentence.span()))
                    .filter(this::reportsClause)
                    .toList();
            this.quotes = text.quotes().stream().filter(quote -> quote.span().overlaps(sentence.span())).toList();
            this.denials = lexicon.denials.find(tokens);
            this.dates = text.times().stream().filter(time -> sentence.span().contains(time.span())).toList();
            markReporting();
            this.reader = new ClauseReader(lexicon, names, tokens, reporting,
                    text.mentions().stream().filter(mention -> mention.span().overlaps(sentence.span())).toList());
        }

        /** "reported violations" says it all in one clause; "reported that there were violations" has one for the reporting. */
        private boolean reportsClause(Attribution attribution) {
            return !sentence.span().contains(attribution.content())
                    || hasVerb(attribution.content());
        }

        private boolean hasVerb(Span span) {
            return tokens.stream().anyMatch(token -> span.contains(token.span())
                    && (token.pos() == PartOfSpeech.VERB || token.pos() == PartOfSpeech.AUX));
        }

        private void markReporting() {
            for (Attribution attribution : attributions) {
                mark(attribution.cue());
                attribution.source().map(Source::asWritten).filter(span -> !attribution.content().overlaps(span)).ifPresent(source -> {
                    Span both = source.cover(attribution.cue());
                    mark(both.overlaps(attribution.content()) ? source : both);
                });
            }
            reportingVerbs.or(reporting);
            denials.forEach(denial -> reporting.set(denial.cueFrom(), denial.cueTo()));
            denials.forEach(denial -> reportingVerbs.clear(denial.cueFrom(), denial.cueTo()));
        }

        private void mark(Span span) {
            for (int i = 0; i < tokens.size(); i++) {
                if (span.contains(tokens.get(i).span())) {
                    reporting.set(i);
                }
            }
        }

        private BitSet borders() {
            BitSet borders = new BitSet();
            attributions.forEach(attribution -> addEdges(attribution.content(), borders));
            quotes.stream().filter(quote -> hasVerb(quote.span())).forEach(quote -> addEdges(quote.span(), borders));
            for (Denial denial : denials) {
                if (!denial.isOfSomethingEarlier()) {
                    borders.set(denial.contentFrom());
                    borders.set(denial.contentTo());
                }
            }
            return borders;
        }

        private void addEdges(Span span, BitSet borders) {
            for (int i = 0; i < tokens.size(); i++) {
                boolean opens = tokens.get(i).start() >= span.start() && (i == 0 || tokens.get(i - 1).start() < span.start());
                boolean closes = i > 0 && tokens.get(i).start() >= span.end() && tokens.get(i - 1).start() < span.end();
                if (opens || closes) {
                    borders.set(i);
                }
            }
        }

        void addTo(List<Statement> statements) {
            int firstHere = statements.size();
            Set<String> all = reader.all();
            Denial running = null;
            Optional<ClauseReader.Content> lead = Optional.empty();
            Optional<Clause> previous = Optional.empty();
            for (Clause clause : lexicon.splitter.split(tokens, borders(), reportingVerbs)) {
                Optional<Denial> denial = denials.stream().filter(found -> isContent(found, clause)).findFirst();
                boolean verbless = !ClauseSplitter.hasVerb(tokens, clause.from(), clause.to(), reportingVerbs);
                running = denial.orElse(running != null && (verbless || continues(running, clause)) ? running : null);
                boolean own = !reader.beginsWithVerb(clause);
                ClauseReader.Content read = reader.read(clause);
                ClauseReader.Content content = own || lead.isEmpty() ? read : read.ledBy(lead.get());
                boolean hasVerb = ClauseSplitter.hasVerb(tokens, clause.from(), clause.to(), reporting);
                boolean denied = running != null || isDeniedByAttribution(span(clause));
                if (isWorthComparing(content, clause, hasVerb, denied) && !reader.isNoStatement(clause) && !hangsOnNegation(clause, previous)) {
                    statements.add(statement(statements, clause, content, all, denied));
                }
                if (own && !ClauseSplitter.isRelative(tokens.get(clause.from()))) {
                    lead = Optional.of(content);
                }
                previous = Optional.of(clause);
                answerTo(clause, statements, firstHere).ifPresent(statements::add);
            }
        }

        /** "It was not said that …" leaves open whether it is so. */
        private boolean hangsOnNegation(Clause clause, Optional<Clause> previous) {
            boolean hangs = tokens.get(clause.from()).is("that") || clause.from() > 0 && tokens.get(clause.from() - 1).is("that");
            return hangs && previous.filter(matrix -> reader.isNegated(matrix)).isPresent()
                    && denials.stream().noneMatch(denial -> denial.contentFrom() <= clause.from() + 1 && clause.from() < denial.contentTo());
        }

        private boolean isWorthComparing(ClauseReader.Content content, Clause clause, boolean hasVerb, boolean denied) {
            long telling = content.terms().stream().filter(term -> !lexicon.words.isLight(term)).count();
            boolean measured = text.quantities().stream().anyMatch(quantity -> span(clause).contains(quantity.number()));
            boolean judged = content.terms().stream().anyMatch(term -> lexicon.opposites.hasOpposite(term) || lexicon.opposites.isExclusive(term));
            return denied ? telling >= 1 : hasVerb && (telling >= 2 || telling == 1 && (judged || measured)) || judged && telling >= 2;
        }

        private Span span(Clause clause) {
            return Span.of(tokens.get(clause.from()).start(), tokens.get(clause.to() - 1).end());
        }

        private static boolean isContent(Denial denial, Clause clause) {
            return !denial.isOfSomethingEarlier() && clause.from() >= denial.contentFrom() && clause.from() < denial.contentTo()
                    && (clause.from() <= denial.contentFrom() + 1 || denial.contentFrom() < denial.cueFrom());
        }

        private boolean continues(Denial denial, Clause clause) {
            String first = tokens.get(clause.from()).lower();
            boolean second = clause.from() + 1 < clause.to() && tokens.get(clause.from() + 1).is("that");
            return clause.from() > denial.contentFrom() && (first.equals("or") || first.equals("nor") || first.equals("and") && second);
        }

        /** Denied by words of reporting that another list than ours has, with the clause behind "that". */
        private boolean isDeniedByAttribution(Span clause) {
            return attributions.stream().anyMatch(attribution -> attribution.stance() == Stance.DENY
                    && attribution.content().contains(clause)
                    && clause.start() - attribution.content().start() <= SAME_START
                    && attribution.cue().end() <= clause.start()
                    && text.text().substring(attribution.cue().end(), clause.start()).strip().equals("that"));
        }

        private Statement statement(List<Statement> statements, Clause clause, ClauseReader.Content content, Set<String> all, boolean denied) {
            Span span = span(clause);
            boolean negated = reader.isNegated(clause);
            Optional<Attribution> attribution = text.findAttribution(span)
                    .or(() -> text.attributions().stream().filter(found -> found.content().overlaps(span)).findFirst());
            Optional<Quote> quote = text.findQuote(span);
            Optional<Source> source = quote.flatMap(Quote::speaker).or(() -> attribution.flatMap(Attribution::source));
            Optional<String> subject = content.pronounSubject() && content.subject().isEmpty()
                    ? source.map(this::lastName)
                    : content.subject();
            Set<String> context = new HashSet<>(all);
            context.removeAll(content.terms());
            return new Statement(article, statements.size(), view, sentence.span(), span, content.terms(), context, content.predicates(), content.verbal(), content.modifiers(),
                    subject,
                    denied != negated ? denied ? Polarity.DENIED : Polarity.NEGATED : Polarity.AFFIRMED,
                    reader.isUniversal(clause), reader.isUnreal(clause, negated), reader.standsAlone(clause), source, attribution.isPresent() || quote.isPresent() || denied || isJudged(clause), reader.modality(clause),
                    text.quantities().stream().filter(quantity -> span.contains(quantity.number())).toList(),
                    text.mentions().stream().filter(mention -> span.contains(mention.span())).toList(),
                    dates.stream().filter(time -> span.contains(time.span())).toList(), dates, Optional.empty(),
                    supported(statements, quote, negated));
        }

        /** The denial right before this sentence that its quotation goes on from. */
        private Optional<Integer> supported(List<Statement> statements, Optional<Quote> quote, boolean negated) {
            int previous = sentenceIndex() - 1;
            if (quote.isEmpty() || previous < 0) {
                return Optional.empty();
            }
            Span before = text.sentences().get(previous).span();
            return statements.stream()
                    .filter(earlier -> before.contains(earlier.span()) && earlier.polarity() == Polarity.DENIED)
                    .reduce((first, second) -> second)
                    .filter(denial -> negated || isSameSource(denial.source(), quote.get().speaker()))
                    .map(Statement::order);
        }

        private boolean isSameSource(Optional<Source> one, Optional<Source> other) {
            return one.isPresent() && other.isPresent() && lastName(one.get()).equals(lastName(other.get()));
        }

        private String lastName(Source source) {
            return names.of(source.name().substring(source.name().lastIndexOf(' ') + 1));
        }

        private boolean isJudged(Clause clause) {
            return lexicon.judging.occursIn(tokens, clause.from(), clause.to());
        }

        /** A denial of what stands before it: it denies the same terms, in its own words. */
        private Optional<Statement> answerTo(Clause clause, List<Statement> statements, int firstHere) {
            Optional<Denial> denial = denials.stream()
                    .filter(found -> found.isOfSomethingEarlier() && found.cueFrom() < clause.to() && clause.from() < found.cueTo())
                    .findFirst();
            if (denial.isEmpty()) {
                return Optional.empty();
            }
            Optional<Statement> said = said(statements, firstHere);
            Span span = answerSpan(clause, denial.get());
            return said.filter(earlier -> earlier.answers().isEmpty() && !earlier.isOpposite()).map(earlier -> new Statement(
                    article, statements.size(), view, sentence.span(), span, earlier.terms(), earlier.context(), earlier.predicates(), earlier.verbal(), earlier.modifiers(),
                    earlier.subject(),
                    Polarity.DENIED, false, false, false, text.findAttribution(span).flatMap(Attribution::source), true, Modality.CERTAIN,
                    List.of(), List.of(), List.of(), earlier.dates(), Optional.of(earlier.order()), Optional.empty()));
        }

        /** The denying clause with its subject. */
        private Span answerSpan(Clause clause, Denial denial) {
            int from = clause.from();
            while (from > 0 && tokens.get(from - 1).kind() != Token.Kind.MARK && clause.from() - from < 8) {
                from--;
            }
            int to = Math.max(clause.to(), denial.cueTo());
            return Span.of(tokens.get(from).start(), tokens.get(Math.min(to, tokens.size()) - 1).end());
        }

        /** The last thing said in this sentence, else the last that somebody is said to have said in the one before. */
        private Optional<Statement> said(List<Statement> statements, int firstHere) {
            if (statements.size() > firstHere) {
                List<Statement> here = statements.subList(firstHere, statements.size());
                return here.stream().filter(this::isMainClause).reduce((first, second) -> second).or(() -> Optional.of(here.getLast()));
            }
            int previous = sentenceIndex() - 1;
            if (previous < 0) {
                return Optional.empty();
            }
            Span before = text.sentences().get(previous).span();
            return statements.stream()
                    .filter(statement -> before.contains(statement.span()) && statement.attributed() && !statement.isOpposite())
                    .reduce((first, second) -> second);
        }

        private boolean isMainClause(Statement statement) {
            return tokens.stream()
                    .filter(token -> token.start() >= statement.span().start())
                    .findFirst()
                    .filter(first -> first.pos() != PartOfSpeech.VERB && !ClauseSplitter.isRelative(first))
                    .isPresent();
        }

        private int sentenceIndex() {
            return text.sentences().indexOf(sentence);
        }
    }
}
