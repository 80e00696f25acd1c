package org.countrydesk.search.relevance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** nDCG@10 and MRR over questions, in all and by kind. */
final class Score {

    private static final int DEPTH = 10;

    private final Map<String, List<double[]>> byKind = new TreeMap<>();
    private final List<double[]> all = new ArrayList<>();

    /** A passage that a search gave, and what it gave it for. */
    record Given(String source, String text, String hit) {}

    /** Add a question with the passages that were given for it, best first; return its nDCG@10. */
    double add(Question question, List<Given> given) {
        double gain = 0;
        double reciprocal = 0;
        Set<Question.Judgement> met = new HashSet<>();
        for (int rank = 0; rank < Math.min(DEPTH, given.size()); rank++) {
            int grade = grade(question, given.get(rank), met);
            gain += gain(grade, rank);
            if (grade > 0 && reciprocal == 0) {
                reciprocal = 1.0 / (rank + 1);
            }
        }
        double normal = gain / best(question);
        double[] score = {normal, reciprocal};
        all.add(score);
        byKind.computeIfAbsent(question.kind(), kind -> new ArrayList<>()).add(score);
        return normal;
    }

    /** A passage counts once, however often it is given. */
    private static int grade(Question question, Given given, Set<Question.Judgement> met) {
        int grade = 0;
        for (Question.Judgement judgement : question.judgements()) {
            if (judgement.fits(given.source(), given.text()) && met.add(judgement)) {
                grade = Math.max(grade, judgement.grade());
            }
        }
        return grade;
    }

    private static double gain(int grade, int rank) {
        return (Math.pow(2, grade) - 1) / (Math.log(rank + 2) / Math.log(2));
    }

    private static double best(Question question) {
        List<Integer> grades = question.judgements().stream()
                .map(Question.Judgement::grade)
                .sorted(Comparator.reverseOrder())
                .limit(DEPTH)
                .toList();
        double best = 0;
        for (int rank = 0; rank < grades.size(); rank++) {
            best += gain(grades.get(rank), rank);
        }
        return best;
    }

    int questions() {
        return all.size();
    }

    double ndcg() {
        return mean(all, 0);
    }

    private static double mean(List<double[]> scores, int which) {
        return scores.stream().mapToDouble(score -> score[which]).average().orElse(0);
    }

    /** Print in all, then by kind. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT, "nDCG@10 %.3f, MRR %.3f over %d questions:", mean(all, 0), mean(all, 1), all.size()));
        byKind.forEach((kind, scores) ->
                text.append(String.format(Locale.ROOT, " %s %.3f (%d)", kind, mean(scores, 0), scores.size())));
        return text.toString();
    }
}
