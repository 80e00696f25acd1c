package org.countrydesk.search.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.countrydesk.search.word.Lexicon.Related;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {

    private final WordForms forms = new WordForms();

    @Test
    void knowsWordsOfOneFamily() {
        assertThat(Lexicon.related(forms.stem("religion"))).contains(new Related(forms.stem("religious"), 1));
        assertThat(Lexicon.related(forms.stem("detention"))).contains(new Related(forms.stem("detain"), 1));
    }

    @Test
    void knowsHowNearWordsOfOneMeaningAre() {
        assertThat(Lexicon.related(forms.stem("buying")))
                .filteredOn(related -> related.stem().equals(forms.stem("purchase")))
                .singleElement()
                .satisfies(related -> assertThat(related.near()).isBetween(0.25f, 0.99f));
    }

    @Test
    void knowsHowCommonAWordIs() {
        assertThat(Lexicon.uses(forms.stem("people"))).isGreaterThan(Lexicon.uses(forms.stem("treaty"))).isGreaterThan(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"happened", "replaced", "envoys", "grown", "went", "Paris", "december", "whereas", "who", "himself", "teeth"})
    void knowsEnglishInAllItsForms(String word) {
        assertThat(isEnglish(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ambasador", "outbrake", "trafiking", "politcal", "hmnog", "himslef"})
    void doesNotTakeAMisspellingForEnglish(String word) {
        assertThat(isEnglish(word)).isFalse();
    }

    private boolean isEnglish(String word) {
        WordForms.Form form = forms.read(word).getFirst().parts().getFirst();
        return EnglishWords.has(form.exact(), form.stem());
    }

    @Test
    void findsTheFirstAndTheLastLineAndNothingBeyond() {
        assertThat(Lexicon.uses(forms.stem("abandon"))).isPositive();
        assertThat(Lexicon.uses(forms.stem("zoom"))).isPositive();
        assertThat(Lexicon.uses("zzz")).isZero();
        assertThat(Lexicon.related("")).isEmpty();
        assertThat(Lexicon.related("# this")).isEmpty();
    }
}
