package source

// A leftoverRule recognises one kind of block that a web page adds to every
// article. It sees whole short blocks only, in lower case, single-spaced,
// without the signs around them, so that a sentence of the article that
// happens to use such words stays.
type leftoverRule struct {
	name     string
	whole    []string // the block is this
	opening  []string // or starts with these whole words,
	maxWords int      // has at most so many words (0 means 12),
	mention  []string // and has one of these in it, if any are given
	buttons  bool     // or is a row of share buttons
	yes, no  []string // the proof
}

// leftoverRules are tried in order.
var leftoverRules = []leftoverRule{
	{name: "source link", whole: []string{"source link", "source", "original source", "original article", "link to source",
		"view original", "read the original article", "view original article", "original link", "go to source"},
		opening: []string{"source: http", "source: www.", "originally published at http"},
		yes:     []string{"Source link", "[Source]", "Original article →"}, no: []string{"Source code of the engine was leaked."}},
	{name: "comment form", opening: []string{"leave a reply", "leave a comment", "leave a response", "your email address will not be published",
		"required fields are marked", "save my name, email", "notify me of follow-up", "notify me of new comments", "notify me of new posts", "you must be logged in to",
		"you must log in to", "log in to leave a comment", "log in to comment", "post a comment", "post comment", "submit comment", "cancel reply", "click here to cancel reply",
		"comments are closed", "comments are off", "be the first to comment", "join the conversation", "this site uses akismet",
		"please log in to comment", "add a comment", "write a comment"}, maxWords: 25,
		yes: []string{"Leave a Reply", "Your email address will not be published. Required fields are marked *", "Comments are closed."},
		no:  []string{"Leave a comment period of sixty days, the agency was told by the court, and then publish the final text of the rule for all of the states."}},
	{name: "comment count", whole: []string{"comments", "no comments", "no comments yet", "view comments", "show comments", "load more comments",
		"reply", "leave feedback"},
		yes: []string{"Comments", "No comments yet"}, no: []string{"Comments by the minister drew fire"}},
	{name: "share bar", whole: []string{"share", "share this", "share this article", "share this story", "share this post", "share this page", "share article",
		"share story", "share on social media", "copy link", "print this page", "print article", "email this article", "follow us", "like this",
		"like loading", "share this with", "tweet", "save article", "bookmark", "click to share", "share via", "share on"},
		opening: []string{"click to share on", "click to email", "click to print", "follow us on", "share on facebook", "share on twitter", "share on x",
			"like us on facebook", "find us on facebook"},
		buttons: true,
		yes:     []string{"Share", "Facebook Twitter LinkedIn WhatsApp", "Share on X", "Share this: Facebook | Email | Print"},
		no:      []string{"Share prices fell on Monday", "Print and email", "Facebook shares fell"}},
	{name: "link to more", opening: []string{"read more:", "read also:", "also read:", "see also:", "see more:", "read next:", "related:", "related story:", "related article", "related articles", "related post",
		"related posts", "related stories", "related news", "related content", "related topics", "related coverage", "more on this story", "more on this topic", "more from", "more stories", "more news", "you may also like", "you might also like",
		"you may also be interested", "recommended for you", "recommended stories", "recommended reading", "don't miss:", "don’t miss:", "most read", "most popular", "trending now", "up next",
		"watch:", "watch now:", "listen:", "read the full story", "read full story", "read the full article", "continue reading", "in case you missed it", "keep reading:",
		"editor's picks", "editors' picks", "editor’s picks", "editors’ picks", "what to read next", "popular posts", "recent posts", "latest news", "top stories"},
		whole:    []string{"read more", "see also", "also read", "related", "read next", "more", "don't miss", "don’t miss", "in other news", "trending", "see more", "show more", "load more", "learn more", "view more"},
		maxWords: 22,
		yes:      []string{"Read more: How the dam was built", "Related articles", "You may also like"},
		no:       []string{"Related proceedings were opened in Ghent last week.", "Watch the border closely, the minister told his staff."}},
	{name: "newsletter prompt", opening: []string{"sign up", "subscribe", "get our", "get the latest", "get the best", "join our", "join the", "enter your email", "receive our",
		"want more", "to receive", "stay up to date", "stay informed", "register for", "download our", "become a member", "support our journalism", "support independent journalism"}, maxWords: 35,
		mention: []string{"newsletter", "inbox", "email", "e-mail", "alerts", "podcast", "our app", "subscriber", "mailing list", "whatsapp channel", "telegram channel",
			"subscribe", "our journalism", "independent journalism", "a member"},
		yes: []string{"Sign up for our morning newsletter", "Subscribe", "Get the latest headlines in your inbox"},
		no:  []string{"Join the army, the poster told every young man of the town."}},
	{name: "advertisement", whole: []string{"advertisement", "advertisements", "advertising", "ad", "ads", "sponsored", "sponsored content", "promoted", "promoted content",
		"paid content", "story continues below", "story continues below advertisement", "article continues below advertisement", "article continues after ad",
		"article continues after advertisement", "story continues after ad", "advertisement scroll to continue", "scroll to continue", "skip advertisement",
		"advertisement - scroll to continue", "advertisement story continues below", "ad feedback", "report this ad"},
		yes: []string{"Advertisement", "ARTICLE CONTINUES BELOW ADVERTISEMENT"}, no: []string{"Advertisement revenue fell by a third"}},
	{name: "contact line", opening: []string{"follow", "email", "contact", "reach", "have a tip", "got a tip", "join our", "join us", "write to"}, maxWords: 45,
		mention: []string{"on twitter", "on facebook", "on instagram", "@", "on x ", "tip, ", "at: "},
		yes:     []string{"Follow Lena Voss on Twitter @lenavoss", "Email the desk at desk@gazette.example"}, no: []string{"Follow the river to the dam and turn left."}},
	{name: "copyright line", opening: []string{"©", "copyright ©", "copyright (c)", "(c) copyright", "all rights reserved", "copyright 1", "copyright 2"}, maxWords: 45,
		yes: []string{"© 2022 Harbour Gazette. All rights reserved."}, no: []string{"Copyright law was amended in 2019."}},
	{name: "cookie notice", opening: []string{"we use cookies", "this site uses cookies", "this website uses cookies", "our website uses cookies", "by continuing to use this",
		"by using this site", "accept all cookies", "accept cookies", "cookie settings", "cookie policy", "cookie preferences", "manage cookies", "please enable javascript",
		"javascript is disabled", "you need to enable javascript", "your browser does not support"}, maxWords: 90,
		yes: []string{"We use cookies to improve your visit."}, no: []string{"Cookies were handed out at the door."}},
	{name: "navigation", whole: []string{"skip to content", "skip to main content", "skip to navigation", "back to top", "to top", "scroll to top", "go to top", "menu", "search", "home", "previous", "next",
		"previous article", "next article", "previous post", "next post", "post navigation", "toggle navigation", "main menu", "log in", "login", "sign in", "sign up",
		"register", "privacy policy", "terms of use", "terms of service", "terms and conditions", "contact us", "about us", "close", "site map", "sitemap", "breadcrumb"},
		opening: []string{"home »", "home >", "home ›", "you are here:", "← previous", "next →"},
		yes:     []string{"Skip to content", "Home » News » Europe"}, no: []string{"Home prices rose", "Next came the vote"}},
	{name: "tag list", opening: []string{"tags:", "tagged:", "tagged with", "filed under", "posted in", "categories:", "category:", "topics:", "keywords:"}, maxWords: 25,
		yes: []string{"Tags: harbour, strike, cranes", "Filed under: Europe"}, no: []string{"Categories were redrawn in May."}},
	{name: "reading time", whole: []string{"listen to this article", "listen to article", "play audio", "min read", "minute read"},
		yes: []string{"Listen to this article", "4 min read"}, no: []string{"The judge took four minutes to read it"}},
	{name: "release mark", whole: []string{"for immediate release", "for release", "press release", "news release", "media release", "for immediate use", "press information",
		"pressemitteilung", "medienmitteilung", "communiqué de presse", "comunicado de prensa", "nota de prensa", "comunicato stampa", "persbericht"},
		yes: []string{"FOR IMMEDIATE RELEASE", "Press release"}, no: []string{"Press release of the steam was heard in the yard"}},
	{name: "time ago", opening: []string{"updated", "published", "posted", "last updated"}, mention: []string{" minutes ago", " hours ago", " days ago", " hour ago", " day ago", " minute ago", " min ago", " hrs ago"}, maxWords: 6,
		yes: []string{"Updated 2 hours ago", "Posted about 3 days ago"}, no: []string{"Published the report two days ago and withdrew it"}},
}
