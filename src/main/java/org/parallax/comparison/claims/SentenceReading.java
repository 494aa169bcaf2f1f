package org.parallax.comparison.claims;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.parallax.article.Span;
import org.parallax.comparison.claims.ClauseSplitter.Clause;
import org.parallax.comparison.claims.Statement.Wording;
import org.parallax.comparison.claims.Voice.Polarity;
import org.parallax.comparison.perspective.EnglishView;
import org.parallax.text.quote.Attribution;
import org.parallax.text.quote.Quote;
import org.parallax.text.quote.Source;
import org.parallax.text.segment.Sentence;
import org.parallax.text.segment.Token;

/** The reading of one sentence into its statements. */
final class SentenceReading {
    /** How many words of its subject stand before a denying verb at most. */
    private static final int SUBJECT = 8;

    /** A sentence can stand for a clause that is at least this part of it. */
    private static final double LEAST_PART = .5;

    private final ClaimLexicon lexicon;
    private final NameTerms names;
    private final int article;
    private final EnglishView view;
    private final SentenceFinds finds;
    private final Sentence sentence;
    private final List<Token> tokens;
    private final EarlierStatements earlier;
    private final List<Denial> denials;
    private final SentenceReporting reporting;
    private final ClauseReader reader;
    private final ClauseMood mood;
    private final HyphenStyle hyphens;
    private final People people;
    private final ClauseWriter writer;
    private Optional<Wording> whole = Optional.empty();

    SentenceReading(ClaimLexicon lexicon, NameTerms names, int article, TextReading text, SentenceFinds finds, EarlierStatements earlier) {
        this.lexicon = lexicon;
        this.names = names;
        this.article = article;
        this.view = text.view();
        this.hyphens = text.hyphens();
        this.people = text.people();
        this.finds = finds;
        this.sentence = finds.sentence();
        this.tokens = sentence.tokens();
        this.earlier = earlier;
        this.denials = lexicon.denials.find(tokens);
        this.reporting = new SentenceReporting(view.text().text(), finds, denials);
        this.reader = new ClauseReader(lexicon, names, tokens, reporting.words(), finds.mentions());
        this.mood = new ClauseMood(lexicon, tokens);
        this.writer = new ClauseWriter(lexicon, view.text().text(), tokens, people, hyphens);
    }

    void addTo(List<Statement> statements) {
        if (lexicon.noNews.occursIn(tokens, 0, tokens.size())) {
            return;
        }
        Set<String> all = reader.all();
        whole = tokens.getLast().is("?") ? Optional.empty() : writer.write(new Clause(0, tokens.size()), Optional.empty()).map(words -> new Wording(words, true));
        Optional<Denial> running = Optional.empty();
        Optional<ClauseContent> lead = Optional.empty();
        Optional<Clause> leadClause = Optional.empty();
        Optional<Clause> previous = Optional.empty();
        for (Clause clause : lexicon.splitter.split(tokens, hyphens, reporting.borders(), reporting.wordsOfReporting())) {
            running = denialOf(clause).or(keep(running, clause));
            ClauseContent read = reader.read(clause).within(all);
            boolean hasSubject = !reader.beginsWithVerb(clause);
            ClauseContent content = hasSubject || lead.isEmpty() ? read : read.ledBy(lead.get());
            boolean denied = running.isPresent() || reporting.isDenied(span(clause));
            if (isWorthComparing(content, clause, denied) && !mood.isNoStatement(clause) && !hangsOnNegation(clause, previous)) {
                statements.add(statement(statements.size(), clause, content, denied, wording(clause, leadClause, denied)));
            }
            if (hasSubject && !ClauseSplitter.isRelative(tokens.get(clause.from()))) {
                lead = Optional.of(content);
                leadClause = Optional.of(clause);
            }
            previous = Optional.of(clause);
            answerIn(clause, statements.size()).ifPresent(statements::add);
        }
    }

    /** The denial that the clause is the content of. */
    private Optional<Denial> denialOf(Clause clause) {
        return denials.stream()
                .filter(denial -> !denial.isOfSomethingEarlier() && clause.from() >= denial.contentFrom() && clause.from() < denial.contentTo()
                        && (clause.from() <= denial.contentFrom() + 1 || denial.contentFrom() < denial.cueFrom()))
                .findFirst();
    }

    /** A denial goes on through pieces without a verb, and through "or that …". */
    private Supplier<Optional<Denial>> keep(Optional<Denial> running, Clause clause) {
        boolean verbless = !ClauseSplitter.hasVerb(tokens, clause.from(), clause.to(), reporting.wordsOfReporting());
        return () -> running.filter(denial -> verbless || clause.from() > denial.contentFrom() && isAddition(clause));
    }

    private boolean isAddition(Clause clause) {
        Token first = tokens.get(clause.from());
        boolean thatBehind = clause.from() + 1 < clause.to() && tokens.get(clause.from() + 1).is("that");
        return first.is("or") || first.is("nor") || first.is("and") && thatBehind;
    }

    /** "It was not said that …" leaves open whether it is so. */
    private boolean hangsOnNegation(Clause clause, Optional<Clause> previous) {
        boolean hangs = tokens.get(clause.from()).is("that") || clause.from() > 0 && tokens.get(clause.from() - 1).is("that");
        return hangs && previous.filter(mood::isNegated).isPresent()
                && denials.stream().noneMatch(denial -> denial.contentFrom() <= clause.from() + 1 && clause.from() < denial.contentTo());
    }

    private boolean isWorthComparing(ClauseContent content, Clause clause, boolean denied) {
        boolean hasVerb = ClauseSplitter.hasVerb(tokens, clause.from(), clause.to(), reporting.words());
        long telling = content.terms().stream().filter(term -> !lexicon.words.isLight(term)).count();
        boolean measured = finds.quantities().stream().anyMatch(quantity -> span(clause).contains(quantity.number()));
        boolean judged = content.terms().stream().anyMatch(term -> lexicon.opposites.hasOpposite(term) || lexicon.opposites.isExclusive(term));
        return denied ? telling >= 1 : hasVerb && (telling >= 2 || telling == 1 && (judged || measured)) || judged && telling >= 2;
    }

    private Span span(Clause clause) {
        return Span.of(tokens.get(clause.from()).start(), tokens.get(clause.to() - 1).end());
    }

    private Statement statement(int order, Clause clause, ClauseContent content, boolean denied, Optional<Wording> wording) {
        Span span = span(clause);
        boolean negated = mood.isNegated(clause);
        Optional<Attribution> attribution = reporting.attribution(span);
        Optional<Quote> quote = reporting.quote(span);
        Optional<Source> source = quote.flatMap(Quote::speaker).or(() -> attribution.flatMap(Attribution::source));
        boolean judging = mood.isJudging(clause);
        Voice voice = new Voice(
                polarity(denied, negated), mood.isUniversal(clause), mood.isUnreal(clause, negated), mood.modality(clause), source,
                attribution.isPresent() || quote.isPresent() || denied || judging);
        return new Statement(
                article, order, view, sentence.span(), span,
                meant(clause, content, source, quote.isPresent()),
                voice, ClauseDetails.of(finds, span), wording, quote.isPresent(),
                Optional.empty(), earlier.denialGoneOnFrom(quote, negated, names).map(Statement::order));
    }

    /** The clause; else the sentence, unless that denies what the clause says. */
    private Optional<Wording> wording(Clause clause, Optional<Clause> lead, boolean denied) {
        Optional<Wording> own = writer.write(clause, lead).map(words -> new Wording(words, false));
        boolean denying = denied || !denials.isEmpty() || mood.isNegated(clause);
        return own.isPresent() || denying || span(clause).length() < LEAST_PART * sentence.span().length() ? own : whole;
    }

    /** With whom a pronoun in front of the verb stands for. */
    private ClauseContent meant(Clause clause, ClauseContent content, Optional<Source> source, boolean quoted) {
        if (content.subject().isPresent()) {
            return content;
        }
        Optional<Token> pronoun = reader.speakingSubject(clause);
        Optional<String> person = pronoun.filter(token -> !quoted).flatMap(people::meant).map(names::of);
        if (person.isPresent()) {
            return content.about(person.get());
        }
        return pronoun.isPresent() ? content.withSubject(source.map(Source::name).map(names::ofLastName)) : content;
    }

    /** To deny that something is not so is to affirm it. */
    private static Polarity polarity(boolean denied, boolean negated) {
        if (denied == negated) {
            return Polarity.AFFIRMED;
        }
        return denied ? Polarity.DENIED : Polarity.NEGATED;
    }

    /** A denial of what stands before it: it denies the same, in its own words. */
    private Optional<Statement> answerIn(Clause clause, int order) {
        return denials.stream()
                .filter(denial -> denial.isOfSomethingEarlier() && denial.cueFrom() < clause.to() && clause.from() < denial.cueTo())
                .findFirst()
                .flatMap(denial -> earlier.said(tokens.get(denial.cueFrom()).start())
                        .filter(said -> said.answers().isEmpty() && !said.isOpposite())
                        .map(said -> answer(said, answerSpan(clause, denial), order))
                        .or(() -> Optional.of(bareDenial(clause, answerSpan(clause, denial), order))));
    }

    private Statement answer(Statement said, Span span, int order) {
        return new Statement(
                article, order, view, sentence.span(), span, said.content(), Voice.denying(reporting.attribution(span).flatMap(Attribution::source)),
                ClauseDetails.none(said.dates()), Optional.empty(), false, Optional.of(said.order()), Optional.empty());
    }

    /** "China denied the reports": what is denied stands elsewhere. */
    private Statement bareDenial(Clause clause, Span span, int order) {
        return new Statement(
                article, order, view, sentence.span(), span, reader.read(clause).bare().within(reader.all()),
                Voice.denying(reporting.attribution(span).flatMap(Attribution::source)), ClauseDetails.none(finds.times()), Optional.empty(), false,
                Optional.empty(), Optional.empty());
    }

    /** The denying clause with its subject. */
    private Span answerSpan(Clause clause, Denial denial) {
        int from = clause.from();
        while (from > 0 && tokens.get(from - 1).kind() != Token.Kind.MARK && clause.from() - from < SUBJECT) {
            from--;
        }
        int to = Math.min(Math.max(clause.to(), denial.cueTo()), tokens.size());
        return Span.of(tokens.get(from).start(), tokens.get(to - 1).end());
    }
}
