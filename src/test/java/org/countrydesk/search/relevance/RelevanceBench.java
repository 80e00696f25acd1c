package org.countrydesk.search.relevance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.countrydesk.search.engine.LuceneIndex;
import org.countrydesk.search.index.EntryType;

/**
 * Measures relevance on the index of a desk that is there already; a program to start by hand. Arguments: the folder of the index, the
 * newest edition it may be of, the lowest nDCG@10 of a question that is not printed in full, files of questions.
 */
public final class RelevanceBench {

    private RelevanceBench() {}

    /** Print scores, and what went wrong where. */
    public static void main(String[] args) throws IOException {
        double worst = Double.parseDouble(args[2]);
        try (LuceneIndex index = new LuceneIndex(Path.of(args[0]))) {
            long edition = Long.parseLong(args[1]);
            while (edition > 0 && !index.open(edition)) {
                edition--;
            }
            Searches searches = new Searches(index);
            PlainBm25 plain = new PlainBm25(Searches.passages(index, Set.of()));
            for (String file : Arrays.asList(args).subList(3, args.length)) {
                Score mixed = new Score();
                Score passages = new Score();
                Score bm25 = new Score();
                for (Question question : Question.read(Path.of(file))) {
                    List<Score.Given> given = searches.ask(question.words(), Set.of());
                    double ndcg = mixed.add(question, given);
                    bm25.add(question, plain.ask(question.words()));
                    List<Score.Given> only = searches.ask(question.words(), Set.of(EntryType.PASSAGE));
                    double some = passages.add(question, only);
                    if (Boolean.getBoolean("passages") ? some < worst : ndcg < worst) {
                        print(question, Boolean.getBoolean("passages") ? some : ndcg, Boolean.getBoolean("passages") ? only : given);
                    }
                }
                System.out.println(file + "\n  everything: " + mixed + "\n  passages:   " + passages + "\n  plain BM25: " + bm25);
            }
        }
    }

    private static void print(Question question, double ndcg, List<Score.Given> given) {
        System.out.printf("%n%.3f  %s: %s%n", ndcg, question.kind(), question.words());
        for (Question.Judgement judgement : question.judgements()) {
            int rank = 0;
            for (int i = given.size() - 1; i >= 0; i--) {
                if (judgement.fits(given.get(i).source(), given.get(i).text())) {
                    rank = i + 1;
                }
            }
            System.out.printf("   want %d at %d  %s: %s%n", judgement.grade(), rank, judgement.source(), judgement.quote());
        }
        for (int i = 0; i < Math.min(8, given.size()); i++) {
            Score.Given hit = given.get(i);
            boolean good = question.judgements().stream().anyMatch(each -> each.fits(hit.source(), hit.text()));
            System.out.printf("   %s%d %s [%s] %s%n", good ? "+" : "-", i + 1, hit.source(), hit.hit(), hit.text().substring(0, Math.min(110, hit.text().length())).replace('\n', ' '));
        }
    }
}
