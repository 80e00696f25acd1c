package org.countrydesk.search.rank;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.countrydesk.search.query.Clause;
import org.countrydesk.search.rank.QueryWriter.Near;

/**
 * Puts hits in order. Hits are known before they are weighed, so that each part of what is asked is weighed for all of them at once, and
 * what can no longer change the first ones is not weighed at all.
 */
public final class Ranker {

    private final Finder finder;
    private final QueryWriter query;
    private final List<Worth> worths = new ArrayList<>();
    private final List<Worth> helpful = new ArrayList<>();

    /** Order what is found by one query, as often as need be. */
    public Ranker(IndexSearcher searcher, Finder finder, Words words, QueryWriter query) throws IOException {
        this.finder = finder;
        this.query = query;
        WorthWriter writer = new WorthWriter(searcher, words);
        for (Clause clause : query.wanted()) {
            worths.add(writer.of(clause));
        }
        for (Clause clause : query.helpful()) {
            helpful.add(Worths.weighed(writer.of(clause), Ranking.FUNCTION_WORD));
        }
        for (Near near : query.near()) {
            helpful.add(writer.near(near.first(), near.second()));
        }
    }

    /**
     * Order hits that have all that is asked for.
     *
     * @param most so many are returned at most
     */
    public ScoreDoc[] all(Hits hits, int most) throws IOException {
        Best best = new Best(most);
        List<Weighed> weighed = new ArrayList<>();
        for (Hits.Part part : hits.parts()) {
            float[] worth = new float[part.entries().length];
            for (Worth each : worths) {
                add(worth, each.of(part), 1);
            }
            weighed.add(new Weighed(part, worth));
            best.keep(weighed.getLast());
        }
        return help(weighed, best, most);
    }

    /**
     * Find and order what has some of what is asked for; what has all of it comes first. What is found by its rarest part is weighed first: when
     * the common parts alone can lead to nothing better, what has only those is not looked for.
     */
    public ScoreDoc[] any(List<Query> filters, boolean plain, int most) throws IOException {
        Best best = new Best(most);
        int[] order = order();
        List<Weighed> weighed = new ArrayList<>();
        float help = most(helpful);
        for (int stage = 0; stage < order.length && !best.isSettled(help + most(order, stage)); stage++) {
            Hits found = finder.stage(query, order, stage, filters);
            for (Hits.Part part : (plain ? found.plain() : found).parts()) {
                weighed.add(weigh(order, stage, part));
                best.keep(weighed.getLast());
            }
        }
        return help(weighed, best, most);
    }

    /** Order some hits as {@link #any} does, whatever of it they have. */
    public ScoreDoc[] some(Hits hits, int most) throws IOException {
        Best best = new Best(most);
        int[] order = order();
        List<Weighed> weighed = new ArrayList<>();
        for (Hits.Part part : hits.parts()) {
            weighed.add(weigh(order, 0, part));
            best.keep(weighed.getLast());
        }
        return help(weighed, best, most);
    }

    /** Find and order what has some of what is asked for, as {@link #any} does, among the passages of few entries. */
    public ScoreDoc[] among(Query few, int most) throws IOException {
        Best best = new Best(most);
        int[] order = order();
        List<Weighed> weighed = new ArrayList<>();
        for (Hits.Part part : finder.find(query.anything(List.of(few))).passages().parts()) {
            weighed.add(weigh(order, 0, part).between(Float.MIN_VALUE, Float.POSITIVE_INFINITY));
            best.keep(weighed.getLast());
        }
        return help(weighed, best, most);
    }

    /** Put what can be worth most first. */
    private int[] order() {
        return IntStream.range(0, worths.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -worths.get(i).most() * query.weightOf(i)))
                .mapToInt(i -> i)
                .toArray();
    }

    /** Weigh hits that lack the parts before those of this stage. */
    private Weighed weigh(int[] order, int stage, Hits.Part part) throws IOException {
        float[] sum = new float[part.entries().length];
        boolean[] lacks = new boolean[sum.length];
        for (int i = stage; i < order.length; i++) {
            float[] worth = worths.get(order[i]).of(part);
            add(sum, worth, query.weightOf(order[i]));
            for (int entry = 0; entry < worth.length; entry++) {
                lacks[entry] |= worth[entry] <= 0;
            }
        }
        for (int entry = 0; entry < sum.length && stage == 0; entry++) {
            sum[entry] += lacks[entry] ? 0 : Ranking.ALL_WORDS;
        }
        return new Weighed(part, sum);
    }

    /** Return what each of the wanted parts is worth to some entries, as they count where not all need to be there. */
    public List<float[]> parts(Hits.Part part) throws IOException {
        List<float[]> parts = new ArrayList<>();
        for (int i = 0; i < worths.size(); i++) {
            float[] weighed = new float[part.entries().length];
            add(weighed, worths.get(i).of(part), query.weightOf(i));
            parts.add(weighed);
        }
        return parts;
    }

    private static void add(float[] sum, float[] worth, float by) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += by * worth[i];
        }
    }

    private float most(int[] order, int stage) {
        float most = 0;
        for (int i = stage; i < order.length; i++) {
            most += query.weightOf(order[i]) * worths.get(order[i]).most();
        }
        return stage == 0 ? Float.POSITIVE_INFINITY : most;
    }

    private static float most(List<Worth> helpful) {
        return (float) helpful.stream().mapToDouble(Worth::most).sum();
    }

    /** Weigh what only decides between hits that are nearly equal, for those it can bring among the first. */
    private ScoreDoc[] help(List<Weighed> weighed, Best best, int most) throws IOException {
        if (helpful.isEmpty()) {
            return best.sorted();
        }
        float help = most(helpful);
        float first = best.least();
        Best helped = new Best(most);
        for (Weighed each : weighed) {
            help(each.between(first, Float.POSITIVE_INFINITY), helped);
        }
        float near = Math.max(first, helped.least()) - help;
        for (Weighed each : weighed) {
            help(each.between(near, first), helped);
        }
        return helped.sorted();
    }

    private void help(Weighed weighed, Best helped) throws IOException {
        for (Worth each : helpful) {
            add(weighed.worth(), each.of(weighed.part()), 1);
        }
        helped.keep(weighed);
    }
}
