"""Names everybody knows, so that none is taken for a misspelling of another. Folded words; data, no logic."""

from __future__ import annotations

# Countries, peoples, cities, firms, months and people; first and family names are in name.py.
NAMES = """
ababa aberdeen abraham abu abuja accra adam adana addis adelaide aden adidas afghanistan africa african ahvaz airbus
alabama alaska albania albany albuquerque aleppo algeria algiers allah almaty amara america amman amsterdam anaheim
anchorage andorra angola angolan ankara antalya antananarivo antarctica antigua antwerp april aqaba arabia arabian
arabic argentina arizona arkansas armenia ashgabat asia asian asmara astana astrazeneca asuncion athens atlanta
atlantic auckland august australia austria azerbaijan baghdad bahamas bahrain baku bali baltic baltimore bamako
bandung bangalore bangkok bangladesh bangladeshi bangui barbados barcelona barclays barr basel basra bayer beethoven
beijing beirut belarus belfast belgium belgrade belize bengal benghazi benin berlin bern bhutan bible bilbao
birmingham bishkek boehner boeing bogota boise bolivia bolivian bologna bordeaux bosnia bosnian boston botswana
bradford brasilia bratislava brazil brazzaville bremen brisbane bristol britain briton bruges brunei brussels
bucharest budapest buddha buddhist buffalo bujumbura bulgaria burbank burma burmese bursa burundi busan cairo calgary
california cambodia cambodian cambridge cameroon cameroonian canada canberra cancun cannes caracas cardiff carter
casablanca castro catholic cebu chad charlotte chechnya cheney chengdu chennai chevron chicago chile china chittagong
chongqing christ christchurch christian christmas churchill cincinnati cleveland coca cola cologne colombia colombo
colorado columbus comey comoros congo congolese connecticut copenhagen cordoba cork coventry crimea croat croatia cuba
cusco cypriot cyprus czechia czechoslovakia dakar dakota dallas damascus dammam danang dane darwin davao december
delaware delhi denmark denver deraa derby detroit dhabi dhaka disney djibouti dnipro dodoma doha dominica donbas
donetsk douala dresden dubai dublin dukakis dundee dushanbe dutchman easter ecuador ecuadorian edinburgh edmonton
egypt einstein eisenhower england englishman eritrea estonia ethiopia europe european exxon facebook fallujah fauci
february fez fiji filipino finland finn florida france frankfurt frenchman fresno freud friday gabon gabonese gaborone
galway gambia gambian gandhi gaza gaziantep gdansk geneva georgia germany ghana ghanaian ghent giuliani glasgow
goldman google gore graz greece greenland grenada guadalajara guangzhou guatemala guayaquil guevara guinea gujarat
guyana haifa haiti halifax hama hamburg hanoi hanover harare harbin harris hartford havana hawaii hebrew helsinki
herat herzegovina hindu hiroshima hitler hobart hodeidah homs honda honduras honolulu houston hungary hyderabad ibadan
iceland icelandic idaho idlib illinois incheon india indiana indonesia innsbruck instagram inverness iowa iran iraq
iraqis irbid ireland irishman isfahan islam islamabad islamic islamist israel israelis istanbul italy ivorian izmir
jakarta jamaica january japan jeddah jefferson jericho jerusalem jesus johannesburg johnson jordan juba judaism july
june juneau kabul kampala kandahar kano kansas karachi karnataka kashmir kathmandu kazakh kazakhstan kazan kennedy
kentucky kenya kerala kerman kerry kharkiv khartoum kherson kiev kigali kingston kinshasa kirkuk kolkata konya korea
korean kosovo krakow kurd kurdish kurds kuwait kyiv kyoto kyrgyz kyrgyzstan lagos lahore laos latakia latvia latvian
lausanne lebanon leeds leicester leipzig lenin lesotho lhasa liberia libreville libya liechtenstein lille lilongwe
lima limerick lincoln lisbon lithuania lithuanian liverpool ljubljana lloyds lockheed lodz london louisiana luanda
lucifer lucknow luhansk lusaka luxembourg luxembourgish lviv lyon macedonia macedonian madagascar madrid maine malaga
malawi malaysia malaysian maldives mali malian malta maltese managua manama manchester mandalay mandela manila mao
maputo march mariupol marrakesh marseille marx maryland maseru mashhad massachusetts mastercard mattis mauritania
mauritanian mauritius may mazar mbabane mccain mcconnell mcdonald mecca medellin medina mediterranean melbourne
memphis mercedes mexico miami michigan microsoft milan minnesota minsk misrata mississippi missouri moderna mogadishu
moldova mombasa monaco monday mongolia mongolian montana montenegro monterrey montevideo montreal morgan morocco
moscow moses mosul mozambican mozambique mozart mueller muhammad mumbai munich muscat muslim mussolini myanmar nadu
nagasaki nagoya nairobi najaf namibia nanjing naples nashville nasiriyah nassau nazi ndjamena nebraska nepal netflix
netherlands nevada newcastle newton niamey nicaragua niger nigeria nigerien nike nixon nokia norway norwich nottingham
novartis november novosibirsk oakland october odessa ohio oklahoma omaha oman omsk ontario oran oregon orlando osaka
osama oslo ottawa ottoman ouagadougou oxford pacific pakistan palermo palestine palin palmyra panama paraguay paris
peking pelosi pennsylvania pepsi persia persian perth peru peruvian peshawar pfizer philadelphia philippines phoenix
picasso pittsburgh plymouth podgorica poland portland porto portsmouth portugal powell prague pretoria pristina
protestant providence punjab pyongyang qatar qom quebec quetta quito quran rabat ramadan ramadi raqqa raytheon reagan
rice riga riyadh rochester roman romania rome romney roosevelt rosario rotterdam rumsfeld russia rwanda rwandan ryan
sachs sacramento saddam saigon salzburg samara samarra samoa samsung sana sanaa sanders santander santiago sapporo
sarajevo satan saturday saudi schumer scot scotland seattle semitic senegal senegalese seoul september serb serbia
sessions seville sfax shakespeare shanghai sheffield shell shenzhen shia shiite shiraz siberia sicily siemens
singapore singaporean skopje slovak slovakia slovene slovenia slovenian sofia somalia sony southampton spain spaniard
spokane stalin starbucks stockholm strasbourg stuttgart sucre sudan sunday sunderland sunni surabaya suriname swansea
swaziland swede sweden sweida switzerland sydney syracuse syria tabriz tacoma taipei taiwan taiz tajik tajikistan
tallinn tamil tampa tangier tanzania tanzanian tartus tashkent tbilisi tegucigalpa tehran tennessee texas thai
thailand thessaloniki thimphu thursday tianjin tibet tijuana tikrit tiktok tillerson tirana tokyo toronto toulouse
toyota trinidad tripoli truman tucson tuesday tulsa tunis tunisia turin turk turkmenistan twitter uganda ugandan
ukraine uruguay utah utrecht uzbek uzbekistan valencia valparaiso vancouver vatican venezuela venice vermont vienna
vientiane vietnam vilnius virginia visa wales walmart warsaw washington wednesday wellington whatsapp wichita
wikipedia windhoek winnipeg wisconsin wroclaw wuhan wyoming xinjiang yangon yaounde yemen yemenis yerevan youtube
zagreb zambia zambian zaporizhzhia zarqa zika zimbabwe zimbabwean zurich
"""
