package source

// metaDates are the names, properties and itemprops of <meta> that give the
// day of first publication, in lower case; metaUpdates those of an update.
var (
	metaDates = set("article:published_time", "og:article:published_time", "og:published_time", "og:pubdate", "article:published",
		"article.published", "article:publicationdate", "article_date_original", "article:post_date", "article.created", "datepublished", "date_published", "rnews:datepublished",
		"dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created", "dc.date.publication", "dcterms.available",
		"parsely-pub-date", "sailthru.date", "pubdate", "pub_date", "publish-date", "publish_date", "publishdate", "published", "publication_date",
		"publication-date", "publicationdate", "datecreated", "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "cxense:publishtime",
		"citation_publication_date", "citation_date", "citation_online_date", "bt:pubdate", "shareaholic:article_published_time", "displaydate", "originalpublicationdate",
		"prism.publicationdate", "eprints.datestamp", "mediator_published_time", "published_date", "published_time", "ptime", "release_date", "article:date", "weibo:article:create_at",
		"article:create_at", "analyticsattributes.articledate", "publishtime", "firstpublished", "content_create_date", "gentime")
	// metaAmbiguous are names that some systems use for the day of the last change.
	metaAmbiguous = set("date", "dc.date", "dcterms.date", "created", "time", "doc_date", "search_date", "timestamp")
	metaUpdates   = set("article:modified_time", "og:updated_time", "article:modified", "datemodified", "lastmod", "last-modified", "modified", "dc.date.modified",
		"dcterms.modified", "dateupdate", "updated", "updated_time", "revised", "date_updated", "article:updated", "article_date_updated", "utime")
)

// classWords mark an element as the place of a date when its class or id has
// one of them.
var classWords = []string{"date", "publish", "posted", "pubtime", "timestamp", "byline", "entry-meta", "post-meta", "postmeta", "meta-info",
	"article-info", "article-meta", "post-info", "postinfo", "entry-info", "dateline", "datum", "fecha", "datetime", "article__time", "article-time", "post-time", "entry-time", "created",
	"submitted", "releasetime", "article-header", "storyinfo", "pub-", "pubdat", "time"}

// outsideWords mark what stands around an article and has dates of its own.
var outsideWords = []string{"comment", "related", "sidebar", "widget", "recommend", "footer", "disqus", "popular", "teaser", "carousel", "latest", "trending",
	"ticker", "newsletter", "archive", "calendar", "most-read", "mostread", "prev", "next", "promo", "banner", "copyright", "more-", "readmore", "breaking", "weather", "menu", "nav"}

// articleWords mark an article's own footer.
var articleWords = []string{"post", "entry", "article", "asset", "news", "meta", "content"}

// scriptDates are the keys by which pages hand the date of publication to
// their scripts as JSON.
var scriptDates = []string{`"datePublished"`, `"publishedDate"`, `"publishDate"`, `"published_at"`, `"publishedAt"`, `"publicationDate"`,
	`"pubDate"`, `"firstPublished"`, `"datePublication"`, `"published_time"`, `"publish_date"`}
