package org.parallax.wire;

import java.util.List;
import java.util.Optional;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.article.CodePoints;
import org.parallax.article.CountryCode;
import org.parallax.comparison.Comparison;
import org.parallax.comparison.claims.Omission;
import org.parallax.comparison.flow.Flow;
import org.parallax.comparison.graph.SimilarityGraph;
import org.parallax.comparison.headline.Headline;
import org.parallax.comparison.naming.Naming;
import org.parallax.comparison.perspective.ComparedArticle;
import org.parallax.comparison.perspective.ComparedStory;
import org.parallax.comparison.perspective.Perspective;
import org.parallax.comparison.quotes.QuoteGroup;
import org.parallax.comparison.quotes.QuoteMention;
import org.parallax.comparison.subject.SubjectCountry;
import org.parallax.comparison.takes.Take;
import org.parallax.comparison.timeline.TimelineEntry;
import org.parallax.comparison.wording.DistinctiveTerm;
import org.parallax.comparison.wording.Wording;
import org.parallax.similarity.ArticleLink;

/** Maps a comparison to its body. */
public final class ComparisonWriter {
    /** Four decimals: more than any score is good for, and the same bytes on every machine. */
    private static final double SCORE_STEPS = 1e4;

    private final Comparison comparison;
    private final EvidenceWriter evidence;

    private ComparisonWriter(Comparison comparison) {
        this.comparison = comparison;
        this.evidence = new EvidenceWriter(comparison.story().articles().stream().map(ComparedArticle::article).toList());
    }

    /** @param version the story and version compared; {@link StoryVersionBody} of nulls for an ad-hoc comparison */
    public static ComparisonBody write(Comparison comparison, StoryVersionBody version, Fingerprint fingerprint) {
        return new ComparisonWriter(comparison).write(version, fingerprint);
    }

    private ComparisonBody write(StoryVersionBody version, Fingerprint fingerprint) {
        ComparedStory story = comparison.story();
        return new ComparisonBody(
                version,
                fingerprint.engineVersion(),
                fingerprint.configHash(),
                fingerprint.inputHash(),
                story.grouping().key(),
                story.perspectives().stream().map(ComparisonWriter::perspective).toList(),
                comparison.subjects().stream().map(this::subject).toList(),
                new FigureWriter(story, evidence).write(comparison.figures()),
                new ClaimWriter(evidence).write(comparison.claims()),
                comparison.quotes().stream().map(this::quote).toList(),
                wording(comparison.wording()),
                comparison.omissions().stream().map(this::omission).toList(),
                comparison.takes().stream().map(this::take).toList(),
                comparison.timeline().stream().map(ComparisonWriter::timelineEntry).toList(),
                comparison.flow().stream().map(this::flow).toList(),
                graph(comparison.graph()),
                story.articles().stream().map(article -> article(article, version)).toList());
    }

    private static PerspectiveBody perspective(Perspective perspective) {
        return new PerspectiveBody(perspective.key(), perspective.label(), ids(perspective.articles()), perspective.originCount());
    }

    private SubjectCountryBody subject(SubjectCountry subject) {
        return new SubjectCountryBody(
                subject.country().value(), rounded(subject.share()), rounded(subject.confidence()), evidence.write(subject.evidence()));
    }

    private QuoteBody quote(QuoteGroup group) {
        return new QuoteBody(
                group.id(), group.speaker().orElse(null), group.speakerAsWritten().orElse(null),
                group.mentions().stream().map(this::mention).toList());
    }

    private QuoteMentionBody mention(QuoteMention mention) {
        return new QuoteMentionBody(
                mention.article().value(), mention.perspective(), mention.text(), mention.complete(),
                mention.diff().stream().map(change -> new WordChangeBody(change.op().key(), change.text())).toList(),
                evidence.write(mention.evidence()));
    }

    private WordingBody wording(Wording wording) {
        return new WordingBody(
                wording.terms().stream().map(this::term).toList(),
                wording.namings().stream().map(this::naming).toList(),
                wording.headlines().stream().map(this::headline).toList());
    }

    private TermBody term(DistinctiveTerm term) {
        return new TermBody(
                term.term(), term.perspective(), rounded(term.score()), term.count(), term.rest(), evidence.write(term.evidence()));
    }

    private NamingBody naming(Naming naming) {
        return new NamingBody(
                naming.entity(),
                naming.names().stream()
                        .map(name -> new NameBody(name.perspective(), name.text(), name.count(), evidence.write(name.evidence())))
                        .toList());
    }

    private HeadlineBody headline(Headline headline) {
        return new HeadlineBody(
                headline.article().value(), headline.perspective(), headline.text(), ArticleBody.languageOf(headline.language()),
                headline.agent().orElse(null), headline.verb().orElse(null), headline.passive(), headline.hedged(), headline.quoted(),
                headline.figures(),
                headline.leadOnly().stream().map(detail -> new LeadDetailBody(detail.text(), evidence.write(List.of(detail.evidence())))).toList(),
                RangeBody.codePoints(CodePoints.of(headline.text()), headline.titleSpan()));
    }

    private OmissionBody omission(Omission omission) {
        return new OmissionBody(
                omission.id(), omission.text(), omission.saidBy(), omission.missingIn(), omission.articlesRead(),
                omission.closest().map(evidence::write).orElse(null), evidence.write(omission.evidence()));
    }

    private TakeBody take(Take take) {
        return new TakeBody(
                take.id(), take.label(), "automatic", take.perspectives(), take.terms(), ids(take.articles()),
                take.quote().map(evidence::write).orElse(null));
    }

    private static TimelineEntryBody timelineEntry(TimelineEntry entry) {
        return new TimelineEntryBody(entry.at(), entry.kind().key(), entry.perspective(), entry.article().value(), entry.text());
    }

    private FlowBody flow(Flow flow) {
        return new FlowBody(flow.from(), flow.to(), flow.kind().key(), ids(flow.articles()), evidence.write(flow.evidence()));
    }

    private GraphBody graph(SimilarityGraph graph) {
        return new GraphBody(
                graph.nodes().stream().map(this::node).toList(), graph.edges().stream().map(ComparisonWriter::edge).toList());
    }

    private GraphNodeBody node(SimilarityGraph.Node node) {
        Article article = comparison.story().get(node.article()).article();
        return new GraphNodeBody(
                article.id().value(), article.id().value(), article.outlet().country().map(CountryCode::value).orElse(null),
                ArticleBody.languageOf(article.language()), node.take().orElse(null), rounded(node.centrality().value()));
    }

    static GraphEdgeBody edge(ArticleLink link) {
        return new GraphEdgeBody(
                link.a().value(), link.b().value(), rounded(link.similarity().value()), link.kind().key(),
                link.reasons().stream()
                        .map(reason -> new ReasonBody(reason.signal(), rounded(reason.score().value()), reason.detail()))
                        .toList());
    }

    private static ArticleBody article(ComparedArticle compared, StoryVersionBody version) {
        Optional<ArticleId> reprintOf = compared.isReprint() ? Optional.of(compared.origin()) : Optional.empty();
        return ArticleBody.of(compared.article(), Optional.ofNullable(version.id()), reprintOf);
    }

    private static List<String> ids(List<ArticleId> ids) {
        return ids.stream().map(ArticleId::value).toList();
    }

    static double rounded(double score) {
        return Math.rint(score * SCORE_STEPS) / SCORE_STEPS;
    }
}
