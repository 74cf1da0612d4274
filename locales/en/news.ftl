# News.

news-title = News
news-lead = What the administrations of both towns have to tell their residents.
news-none = There is no news yet.
