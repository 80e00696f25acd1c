-- Figures of a day begin on some of the days before it; that most of those end before it as well is told by the index alone.
drop index if exists statistic_by_period;
create index statistic_by_period on statistic (period_from, period_to);
