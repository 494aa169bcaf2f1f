package org.parallax.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.parallax.article.ArticleId;
import org.parallax.similarity.ArticleLinker;
import org.parallax.similarity.DocumentFrequencies;
import org.parallax.similarity.FrequencyFile;
import org.parallax.similarity.LinkTrainer;
import org.parallax.similarity.LinkWeights;
import org.parallax.similarity.SecondOpinion;
import org.parallax.similarity.SecondOpinionTrainer;
import org.parallax.similarity.TrainingPair;
import org.parallax.similarity.embedding.EmbeddingOpinion;
import org.parallax.similarity.embedding.SentenceEncoder;

/**
 * What is learnt from gold clusters: the weights of the signals and the reference collection of document frequencies.
 *
 * @param frequencies counted over all corpora
 */
public record LinkTraining(
        LinkWeights sameLanguage, LinkWeights headlines, LinkWeights acrossLanguages, DocumentFrequencies frequencies) {

    /** Learns from all these files; the same files in any order give the same figures. */
    public static LinkTraining of(List<Path> files) throws IOException {
        List<ClusteredCorpus> corpora = read(files);
        return ofCorpora(corpora, corpora);
    }

    /** Learns what embeddings add to the shipped weights, and writes that resource file of package similarity into a folder. */
    public static void writeEmbedding(List<Path> files, SentenceEncoder encoder, Path folder) throws IOException {
        List<ClusteredCorpus> corpora = read(files);
        LinkWeights learnt = embedding(corpora, corpora, new ArticleLinker(), corpus -> EmbeddingEvaluation.opinion(corpus, encoder));
        Files.writeString(folder.resolve("link-weights-embedding.txt"), source(files) + learnt.toText());
    }

    private static List<ClusteredCorpus> read(List<Path> files) throws IOException {
        List<ClusteredCorpus> corpora = new ArrayList<>();
        for (Path file : files.stream().sorted().toList()) {
            corpora.add(ClusteredCorpus.read(file));
        }
        return corpora;
    }

    /** @param counted corpora whose terms are counted; {@code labelled}: those whose clusters are learnt from */
    static LinkTraining ofCorpora(List<ClusteredCorpus> counted, List<ClusteredCorpus> labelled) {
        LinkTrainer same = LinkTrainer.sameLanguage();
        LinkTrainer headlines = LinkTrainer.headlines();
        LinkTrainer across = LinkTrainer.acrossLanguages();
        for (ClusteredCorpus corpus : labelled) {
            DocumentFrequencies others = count(counted.stream().filter(other -> other != corpus).toList());
            List<TrainingPair> pairs = TrainingPair.of(corpus.profiles(), corpus.clusters(), others);
            same.add(pairs);
            across.add(pairs);
            headlines.add(TrainingPair.of(corpus.titlesOnly().profiles(), corpus.clusters(), others));
        }
        return new LinkTraining(same.train(), headlines.train(), across.train(), count(counted));
    }

    /**
     * What embeddings add to the signals.
     *
     * @param linker with weights learnt from the same corpora
     * @param opinions compare the articles of each labelled corpus
     */
    static LinkWeights embedding(
            List<ClusteredCorpus> counted, List<ClusteredCorpus> labelled, ArticleLinker linker, Function<ClusteredCorpus, SecondOpinion> opinions) {
        SecondOpinionTrainer trainer = new SecondOpinionTrainer(linker, EmbeddingOpinion.NAME);
        for (ClusteredCorpus corpus : labelled) {
            DocumentFrequencies others = count(counted.stream().filter(other -> other != corpus).toList());
            trainer.add(TrainingPair.of(corpus.profiles(), corpus.clusters(), others), opinions.apply(corpus));
        }
        return trainer.train();
    }

    /** Decides by what was learnt. */
    ArticleLinker linker() {
        return new ArticleLinker(sameLanguage, headlines, acrossLanguages);
    }

    private static DocumentFrequencies count(List<ClusteredCorpus> corpora) {
        DocumentFrequencies frequencies = new DocumentFrequencies();
        corpora.forEach(corpus -> corpus.profiles().forEach(frequencies::add));
        return frequencies;
    }

    /** Writes the resource files of package similarity into a folder, with where they come from. */
    public void write(Path folder, List<Path> files) throws IOException {
        String source = source(files);
        Files.writeString(folder.resolve("link-weights-same-language.txt"), source + sameLanguage.toText());
        Files.writeString(folder.resolve("link-weights-headlines.txt"), source + headlines.toText());
        Files.writeString(folder.resolve("link-weights-across-languages.txt"), source + acrossLanguages.toText());
        Files.writeString(folder.resolve("document-frequencies.txt"), source + FrequencyFile.toText(frequencies));
    }

    private static String source(List<Path> files) throws IOException {
        StringBuilder source = new StringBuilder("# Made by ./parallax train; do not edit. Learnt from, with the hash of each file:\n");
        for (Path file : files.stream().sorted().toList()) {
            source.append("# ").append(file.toAbsolutePath().getParent().getFileName()).append(' ')
                    .append(ArticleId.hashOf(Files.readString(file))).append('\n');
        }
        return source.toString();
    }
}
