import type { TypeModel } from './type-words';

/** Learned by `npm run train`; not written by hand. */
export const TYPE_WEIGHTS: TypeModel = {
  bias: {
    'abandoned-vehicle': -1,
    animal: -0.94,
    'animal-bite': -0.96,
    barking: -0.95,
    'burglary-discovered': -1,
    civil: -0.93,
    crash: -1.03,
    'crash-private': -1.04,
    custody: -1.01,
    'disabled-vehicle': -0.99,
    fireworks: -0.95,
    'found-property': -1.06,
    fraud: -0.94,
    harassment: -0.99,
    'hit-and-run': -1,
    inquiry: -0.64,
    lockout: -0.93,
    'lost-property': -0.99,
    noise: -0.95,
    parking: -1.03,
    program: -1,
    'reckless-driving': -1.06,
    shoplifting: -0.93,
    stalking: -0.94,
    supplement: -1.07,
    'suspicious-person': -1.05,
    'suspicious-vehicle': -1.03,
    theft: -1,
    threats: -0.96,
    trespass: -1.01,
    utilities: -0.87,
    vandalism: -0.95,
    'vehicle-theft': -0.94,
    'welfare-check': -1.05,
  },
  words: `
aa suspicious-person 68
aaa disabled-vehicle 119
abajo inquiry -106 noise 46
abandonado abandoned-vehicle 273 parking -58
abandoned abandoned-vehicle 145 found-property 92 utilities 47
abejas animal 62
abierta inquiry -43 noise 45 trespass 49
abierto inquiry -49
aboard found-property 54
abogada inquiry 53 supplement 118
abogado fraud -43 inquiry 70 supplement 52
abot civil -79 harassment 67 inquiry -62 supplement 87
about inquiry 67
above noise 87
abren animal 69 civil 43 inquiry 81 theft -43
abrieron theft 89
abrigo lost-property 48
abril supplement 127
absent inquiry 98 welfare-check 65
abt noise -61 supplement 84 suspicious-vehicle 54
abuela inquiry -75
abuelito noise 54
abuse civil 138 inquiry -72 vehicle-theft 73
ac animal 88
aca lost-property 43
acaba inquiry -86
acabo inquiry 46 utilities 55
academy inquiry -91 program 195
accept inquiry 81
accidente inquiry 50 supplement 85
account fraud 229 inquiry -164
accounted civil 43 inquiry 80
acct fraud 219
acid inquiry 51
aclara custody 59 inquiry 45
acordeon inquiry -49 lost-property 120 noise 104
across parking 58
act civil 48
acting program 44
action theft -51
active inquiry -93 program 75
actual lost-property 48 program 72
actually civil -43 inquiry -51
acuerda inquiry -40 lost-property 78
acuerdo inquiry -67
ad supplement 70 vandalism 80
add found-property -45 fraud -52 inquiry -201 supplement 278 theft -98
added inquiry -82 program 102 supplement 110
adding inquiry -56 noise 92 supplement 99 theft -117 vehicle-theft 68
addr inquiry -45 supplement -51
address found-property 64 inquiry 116
adentro inquiry -74
adjuster inquiry 189 supplement 146
administracion noise 65
adn supplement 65 vandalism 67
adonde found-property 44 inquiry 62
adopted inquiry 85 supplement -41
adoption supplement -42
adult inquiry 90
adults suspicious-vehicle 53 trespass 65
adv civil 67
advice civil 51 harassment 96 inquiry 132 supplement -50
advocate supplement 122
affairs inquiry 72
afraid disabled-vehicle 48 trespass 47
after inquiry -44
afternoon noise 44 parking 72 theft 46
afuera inquiry -50
ag civil -49 inquiry 214
again noise 83
agarrada civil -45
agarraron animal 43 inquiry -50 supplement 43
age found-property 50 inquiry 48
agen noise 90 parking 62
agency theft 52
agent fraud 74 supplement -41
ages inquiry 92
aggressive animal 58
agian animal 47 harassment 46 inquiry -81 noise 81
agin harassment 40 hit-and-run 46 inquiry -58 parking 82 suspicious-person 54 trespass 51
ago civil -54 noise -54
agosto civil 47 inquiry 113
agreed civil 144 inquiry -95 supplement 41
agua utilities 159
ahi inquiry -108
ahorita animal 44 noise 51 parking 54
ai inquiry -42 utilities 58
aid civil 47 inquiry -47 lost-property 80 program 47 supplement -58
aides inquiry 43
aids inquiry -46 lost-property 83 supplement -45 theft 113 welfare-check 60
aimed utilities 56
aint inquiry -73 threats 45
air civil 56 theft 52 vandalism 43
airbag crash 42 inquiry -48
airbags crash 70 crash-private 60
airbnb civil 52 fraud 60 inquiry -40 vandalism 116
aire civil 61 inquiry -58
airpods supplement 104 theft 224
airport inquiry 44
airtag inquiry 104 stalking 81
aisle inquiry -83 suspicious-person 58
al civil -64 program 41
ala inquiry -43
alambre inquiry -42
alarm fraud -44 noise 49 program 41 utilities -45
alarma noise 75
alarms inquiry -71 program 62
alas noise 62
alaska inquiry 146
alcantarilla inquiry -46 lost-property 50 utilities 178
alcohol inquiry 49
aldi hit-and-run -43
alert inquiry 58 lost-property 47
alerta supplement 53
alexandria inquiry -59 utilities 73
alguien inquiry -60 welfare-check 53
algun inquiry 143 lockout 43
all fraud -53 noise 46
alla lost-property 64 vandalism 41
allen utilities 52
alley civil -44 parking 91 reckless-driving 47 suspicious-person 47 utilities 106
allowed inquiry 325 noise 40 utilities -54
allready lost-property 57
alma inquiry 55 reckless-driving 46
almost reckless-driving 76 supplement 51
alone animal -42 civil -47 program 52
along animal -51 inquiry -120 program 91 trespass 50
alongs inquiry -133 program 179
alongside welfare-check 51
already crash 40
alredy found-property 51
alright utilities -40 welfare-check 52
also program 64 theft 56
alta inquiry 45 noise 97
altar suspicious-person 82
altima abandoned-vehicle 83 inquiry -44 suspicious-vehicle 49 vehicle-theft 59
alto inquiry -40 reckless-driving 67 utilities 138
aluminio found-property 64 inquiry -55
alumni utilities 116
always noise 42
alzheimer inquiry -65
alzheimers program 64
am noise 156 utilities -51
ama found-property 65
amable civil 48
amanecieron inquiry -57 vandalism 94
amanecio inquiry -56 vandalism 123
amarillo lost-property 44 parking 65
amarrada abandoned-vehicle 72
amarrado animal 49 barking 83 civil -42 inquiry -83
amazn theft 186
amazon inquiry 62 supplement -46 theft 86
amber inquiry 71
ambulance civil -59 fraud -55 inquiry 104 lost-property 84 parking 56 supplement -49 utilities -42
ambulancia inquiry 105
amenaza civil 98 parking 48
amenazas civil 125 harassment 147
amenazo civil 59 harassment 82 theft 71 threats 98
ami custody 48 harassment 102 inquiry -51
ammo found-property 87 inquiry 81
ammonia animal 43 inquiry -55
andaba supplement -88
ando inquiry 97 supplement 72
angry civil -60 harassment 83
anillo animal 54 lost-property 77 utilities 46
animal animal 174 inquiry -45
animals civil 99
ankle animal-bite 68 inquiry -63
anniversary inquiry -43
annoyed inquiry -56 vandalism 57 welfare-check 42
annoying harassment 40 inquiry -48 noise 64 reckless-driving 47
ano inquiry 207 utilities 46
anoche animal -51 fireworks 47 theft 70 vandalism 60
anonymous harassment 106
anos animal -40 inquiry 59 supplement 69
anser fraud 86
answer civil -44
answered welfare-check 58
answering civil -60 welfare-check 47
answers animal 76 inquiry -73
ant fraud 66 utilities 62
antecedentes inquiry 51
antes utilities 92
antier civil -47 inquiry -48 theft 152
antifreeze inquiry -44
antro inquiry -43
anxious inquiry 98
any inquiry 102 program 45
anybody inquiry -46 lost-property 55 supplement 44 suspicious-person 52
anyhow inquiry -59
anymore supplement 115
anyone animal 64 crash 50 found-property -45 lost-property 86
anything harassment -57 inquiry 61 parking 40 suspicious-person 55
anyway inquiry 50 utilities 42
anywhere inquiry 109 utilities 47
apaga welfare-check 43
apagado utilities 73
apagaron inquiry -97
aparece inquiry -63 lost-property 88
aparecio inquiry 65 supplement 229 theft -62 vehicle-theft 45
apart utilities 40
apartamento civil 86 fraud 63 inquiry -75 parking 47
apartment fraud 42
apellido supplement 56
apenas fireworks 52 supplement 73 theft -41 vandalism 43
apesta animal 81
apologized crash 83 inquiry 58 supplement 45
apologizes inquiry -43
apology theft 61
apoyo inquiry 140 program -42
app civil -53 fraud 57
appeal inquiry 83 program 43
apply fraud 59 noise 56
approx welfare-check 45
appt program 84 stalking 54
april civil 52 inquiry 64
apron civil 51
apt civil 46 inquiry -56
apts noise 59 theft 46 vandalism 53
apunta civil 70
apuntando suspicious-person 54
arbol civil 200
arboretum lost-property 51 parking 43
arby utilities 80
arcade custody 64
arching inquiry 78
arde civil 42
area utilities 49
arent inquiry -40
argue noise 81 parking 56
argued civil 118 inquiry -47
arguing civil 72 inquiry -42 noise 59 trespass 58
argument noise -48
arizona inquiry 45 supplement 62 welfare-check 46
arm animal -52 inquiry -74
arma inquiry 82
armada inquiry 114
armas custody 40 program 56
arms inquiry -65 vandalism 46
armstrong lost-property 56 reckless-driving 40
arnes inquiry 41
arond found-property 48
around inquiry -72 suspicious-person 44
arrancones noise 45 reckless-driving 132
arregla civil 99 crash-private 45 utilities 54
arreglen utilities 141
arreglo vandalism 71
arrest fraud 83
arrested civil 60 fraud 55
arriba noise 41
arrived theft 43
arrow lost-property -49 utilities 204
arrows utilities 40
arson inquiry 59 supplement 89
art utilities -47
as utilities 41
asador civil -43 inquiry -46
asaltando inquiry -54
asaltaron inquiry 64
asalto inquiry 53 lockout 46
ase inquiry -41 theft 52
aseguranza crash 151
ash utilities 108
ashamed burglary-discovered 42 inquiry -85
ashes found-property 61
ashland abandoned-vehicle 51 inquiry 91 lost-property 55 parking 85
asi suspicious-person 48
asiento found-property 48 program 83
asilo lost-property 69
ask crash-private 41 fraud -54 inquiry 108 noise 40 utilities 61
asked inquiry -51 supplement 56 welfare-check 60
asking inquiry 84 noise -41
asks civil -43 inquiry 144 program 49
asleep inquiry -79 trespass 41
asma inquiry 54
asphalt inquiry -45 utilities 57
assault supplement 43
assigned parking 145 theft -46
assist inquiry 42 program 41
assistant program 52
asst found-property 57 theft 64
asta inquiry 61 noise 70 theft 54
asthma inquiry -58 supplement 43
asusto inquiry 72 noise 52
ate utilities 62
athens crash 52
atic found-property 107 inquiry -97 program -43
atico animal 48
atlanta animal 61 fraud 52 inquiry 67 program 80
atm found-property 52 inquiry 105
atorado animal 91
atras inquiry -49
atravesado parking 41 utilities -46
atropellaron supplement 46
attached civil 58 inquiry -48 trespass 99 utilities -46
attack animal 80
attempt inquiry 124 program 46 supplement 83
attendance welfare-check 64
attic animal 72 found-property 45
attorney civil 64 inquiry 97
atty inquiry 176 supplement 61
audio inquiry -50 threats 53
audit supplement -92
aug animal -50 supplement 166
august civil 61
aun inquiry 86
aunt lost-property -44 welfare-check 64
autism inquiry -85
autistic inquiry -48
auto burglary-discovered 52
autobus lost-property 63
ave parking 69
avento inquiry -61 vandalism 76
avienta civil 152 harassment 166
avientan civil 83 fireworks 42
avisar fraud 81
avisarle welfare-check 130
aviso fraud 48 inquiry 58
avoid inquiry 41 reckless-driving 58
away crash-private -45 theft -52
awful animal 108
awning crash 55 crash-private 61
axe inquiry -62
ay inquiry -74 noise 41 utilities 43
ayer crash 43
aylesford parking 61
ayuda inquiry 81
ayudar inquiry -92
azaleas civil 78 found-property 46 utilities 138
azucar suspicious-person 57
azul abandoned-vehicle 41 inquiry -48
b found-property 50
babea inquiry -88
babies animal 121 inquiry -41
baby civil -82 found-property -42 inquiry -84
babys animal 62 inquiry -41
bache utilities 163
back supplement 48
backed crash-private 178 hit-and-run 46
backfiring crash -60 inquiry -44
background inquiry 83 program -85
backhoe inquiry -60 noise -67 utilities -63
backing inquiry 49
backpack inquiry -49 lost-property 61
backs utilities 149
backup noise 42 suspicious-person 68 suspicious-vehicle 45 utilities 80
backyard inquiry 75 utilities 52
badge found-property 53 inquiry 47 lost-property 45 supplement -55 suspicious-person 166
bag civil -52 found-property 82 fraud -43 lost-property 68 theft 47
bagel program 47
bagged inquiry 58 supplement 44
baggie found-property 125 inquiry -52
bagpiper noise 188
bags inquiry -44 suspicious-vehicle 40
bail fraud 74
bailando noise 44
bailed inquiry -47
bait inquiry 87
baja abandoned-vehicle 45 inquiry 42
bajaron noise 59
bajen noise 152
bajo reckless-driving 47
bak inquiry -55 supplement 64 suspicious-person 40 trespass 47
bake inquiry 59 theft 55
baker inquiry 62
bakery burglary-discovered 41 inquiry 50 supplement -57 theft -41
baking program 47
balas found-property 138
balazos fireworks 82 inquiry -42 utilities -42
balcon noise 65 utilities -88
balcony civil 51
baler inquiry -55
ball civil 54 parking 45 utilities -42
ballfield vandalism 119
balloon civil 57
balloons inquiry 127 suspicious-person 65 vandalism 47
ballpark fireworks 102 noise 61 utilities 71
bamboo civil 212
ban inquiry 169 utilities 45
banana inquiry -46
banco civil 47 fraud 144 theft -53
band inquiry -60 lost-property 47 noise 169
banda noise 229
bandaid inquiry 82 parking 66 vandalism 45
bang utilities 84
banging animal 56 noise 100
bangs inquiry -65 utilities 53
bank civil -41 fraud 161 inquiry -64 supplement -71
banned animal 53 harassment 80 inquiry 89 noise 53 trespass 60
bano found-property 46
banqueta inquiry 43 utilities 111
baptist parking 62 welfare-check 95
bar noise 49
barata inquiry 56
barbecue civil 73 parking 60
barber civil 72 theft 45
barda civil 44 vandalism 115
bare utilities 50
barely civil -71 inquiry -61
bark barking 141
barking barking 268 civil -41 inquiry -75 noise -51 program -50
barks barking 220 inquiry -59 noise -83
barn found-property -60 inquiry -79 vandalism 50
barred civil -49 inquiry -65 trespass 148
barrel crash 41 inquiry 76
barrels utilities 113
barricade inquiry 53
barricaded inquiry -54
barricades inquiry 43 noise -46 program 52 utilities 42
barrio found-property 46
bars inquiry 52 shoplifting 42
bartender fraud 44 inquiry 49
base noise 59
baseball vandalism 119
basement civil 57 inquiry 43
bashed vandalism 178
basket theft 52
basketball animal 50 civil 47 inquiry -43 noise 46 utilities 44
bass civil -51 noise 269
baston inquiry -47 lost-property 48 noise 44
basura civil 57 utilities 115
bat animal 189 vandalism 52
bate inquiry -45 lost-property 49
bateria disabled-vehicle 59 theft 46
bath supplement -53 theft 61
bathrobe noise 58
bathroom inquiry -86
bathtub inquiry -48
bats animal 91 inquiry -113 reckless-driving 58
batt noise 70
battery disabled-vehicle 64
bautizo animal 73
bawling animal 50 fraud 46
bay animal 52 disabled-vehicle 54 parking -56
bayonet found-property 160 inquiry 107 lost-property 80
bb noise -44 supplement -54 vandalism 149
bday program 89
beach burglary-discovered 47 found-property 62 inquiry -50 suspicious-person 50
bead supplement 45
beads inquiry 60
beagle animal 132 animal-bite 48 barking 64 inquiry -51 lost-property -46
beam inquiry -55
bean trespass 64 vandalism 53
beat inquiry 91
beaten inquiry 59
beating inquiry -77
beaumont hit-and-run 64 noise 51 reckless-driving 73
beauty utilities 61
bebe program 75 theft -43
because parking 46
become inquiry 69 program 110
bed inquiry -84
bedrm inquiry -79
bedroom civil 42 inquiry -43 noise 73
beds civil 44 program 75
bedtime inquiry -61 noise 62
bee inquiry -56 utilities 43
beech inquiry 62 supplement 59
beekeeper animal 134 inquiry -49
been abandoned-vehicle 44 utilities 69
beep noise 108
beeped inquiry 61 program 84
beeping utilities -43
beeps civil 49
beer inquiry -72 noise 72 reckless-driving 52
beers inquiry 89
bees animal 229 utilities -59
befor fraud 54 inquiry 62 noise 63
before animal -42 supplement -54
began inquiry -45 theft 44
begging noise -60
begin noise 54
behind inquiry -82 theft -45
being animal 50 noise 65 utilities -42
believe animal 88 civil 76 harassment 67
believes suspicious-person 71
bell inquiry -57 noise 55 supplement 47 theft 71
bellaire inquiry 47 utilities 57
bells inquiry 77 noise 157
belly inquiry -92
belongs found-property 42 inquiry -50
belt supplement 43
ben found-property 66 noise 69
bench found-property 68 inquiry -45 vandalism 102
benches found-property 49 vandalism 129
bender crash 61 crash-private 106
beneath found-property -69
bent crash-private 50 utilities 53 vandalism 52
berea found-property 51 supplement 44
beside inquiry -54 noise 47
besito crash 73 crash-private 135
bet inquiry 108
better inquiry -45 lost-property 61 program 67
betw civil 58
between lost-property 66 theft 76
bible found-property 53
bici inquiry -46 shoplifting 41 theft 127
bicicleta abandoned-vehicle 42 inquiry -74 theft 115
bicycle burglary-discovered 54 found-property 87 theft 65
bicycles burglary-discovered 56 theft 44
bicyclist crash 41
bien inquiry 45
big utilities 68
bigger disabled-vehicle 53 inquiry -123
bike inquiry -76 lost-property -44 supplement 77 utilities 57
bikes noise 101 reckless-driving 82 suspicious-person 45 theft 81 utilities -67
bill fraud 51 harassment 41 inquiry 95 program -50 utilities -54
billboard utilities 55
billing civil -44 fraud 61
bills civil -69 inquiry 85
bin found-property 45 lost-property 55
binder found-property 56 inquiry 75
bingo theft 53
bins parking -43 utilities 61
birch inquiry 79 utilities -114
bird animal 188 vandalism 51
birds animal 96
birth custody 51 inquiry 54 noise 41
birthday inquiry -52 noise 58 program 115 suspicious-person 42
biscuit animal 61 inquiry -54
bit animal-bite 54 noise 43
bitcoin fraud 140 inquiry -53
bite animal 114 animal-bite 80
bites animal 66 inquiry 47
biting inquiry 53
bits fraud 65
bitten animal 78 animal-bite 55
bk theft 71
black animal 52 civil -40 inquiry -93 lost-property 50
blade utilities 42
blak animal 64
blames fraud -47
blanca animal 83
blanket inquiry -47
blankets inquiry 115 program 74 suspicious-person 68 utilities 48
blanks inquiry 184 program 52
blasting noise 75
bldg inquiry -52
bleach theft 61
bled fraud -70
bless inquiry 68 program 69 suspicious-person 57
blew civil 55
blinds vandalism 43 welfare-check 40
blink inquiry -48
blinked inquiry -42 utilities 91
blinker utilities 55
blinking animal 44 found-property 60 inquiry -62 utilities 112
blk theft -42 utilities 58
block civil -44 harassment 69 inquiry 102 parking 86 program 63 supplement -45
blockage crash-private 53
blockd fraud -48 harassment 133
blocked fraud 70 harassment 96 noise -56 parking 152
blocking abandoned-vehicle 43 inquiry -84 parking 161
blocks abandoned-vehicle 64 inquiry -90 noise -67 parking 104 theft 41
blood civil -42 parking 44
bloodbath inquiry 103
blow reckless-driving 74
blower inquiry -66 noise 158
blowers noise 176
blowing utilities 45
blown civil 42 inquiry -69
blows civil 91
blu abandoned-vehicle 93 parking 80
blue inquiry -47 lost-property 41 parking 51 theft -62
bluegrass suspicious-person 59
board inquiry 69
boarded burglary-discovered 65 inquiry -68 utilities 133 welfare-check 47
boarding burglary-discovered 63 inquiry 45
boards civil 63 inquiry -60 trespass 49 utilities 89
boat abandoned-vehicle 90 parking 49 utilities -82
boca inquiry -61
bocina noise 94
boda civil 55 fireworks 47
body found-property -69 inquiry 76
boil inquiry 63
boiling inquiry -63
boleto crash 52 crash-private 47 fraud 115 inquiry -47
boletos fraud 150 inquiry -71
bolsa inquiry -78 lost-property 56 theft 70
bolt civil -51 inquiry -46 utilities -58 vandalism 51
bolted animal 70 supplement 48
bolts inquiry 43 program 46
bomb program 40 supplement 49
bomba inquiry 45 utilities 48
bombed supplement -50 theft 54 vandalism 57
bomberos inquiry 126 supplement 59
bombs inquiry 53
bond inquiry 82
bonfire inquiry -59 vandalism 48
bonito inquiry -56
book found-property 45 theft 58
booked utilities 75
books found-property -43 inquiry 67 program 47 trespass 44
boom inquiry 149
boone animal 76 inquiry 84
boonesborough inquiry 51
boot parking 109
booted inquiry 78 parking 136
booth civil 52 inquiry -54 lost-property 56 theft 75
boots parking 50
born fraud 50 utilities 67 vandalism 59
borrow program 141
borrowed civil 136 supplement 83 theft 109
boss civil 86 harassment -48 inquiry 81
bota animal-bite 63
bote abandoned-vehicle 49 inquiry 42 utilities 80
botes animal 57 utilities -41
both crash 82 crash-private 64
bother inquiry -63
bothered inquiry 64 threats 59 trespass 64
bothering animal 48 reckless-driving 47 suspicious-person 73
bothers civil 82
bothr crash-private 71 inquiry -87
boton inquiry -46 utilities 103
bottle found-property 57 inquiry -99
bottles civil 44 noise 76 utilities 46
bottom shoplifting 41
bought found-property 87 fraud 99 inquiry 42 supplement -63
bounced crash 46 fraud 115
bouncer civil 57
bouncing civil 78 inquiry 68
bouncy civil 63
bouquet found-property 83 harassment 67 inquiry -62 stalking 74
bourbon civil 80 parking 46 theft 54
bout inquiry 48
bow inquiry 98 utilities -53
bowl animal 101
bowling noise 76 supplement 47
box found-property 43 theft 79
boxes civil 56 program 116
boy civil -45 utilities -49
boyfriend supplement -44
boys civil -47 inquiry -92 vandalism 43
bp inquiry -69
bracelet lost-property 60 program 109
brake utilities -73
brakes inquiry -58 lost-property -46
braking utilities -50
branch utilities 131
brass lost-property 55 theft 63
brazos inquiry -45
bread crash 41 hit-and-run 40
break supplement 47 theft 87
breaker theft 40 utilities 46
breakfast program 48 utilities -45
breaks inquiry 78 program 73
breakup civil 82 stalking 67
breathe inquiry -64 noise -40
breathing inquiry -67
briar animal 72
brick inquiry -46 utilities 42 vandalism 48
bricks inquiry -42
bride civil 105
bridge program -40 utilities 58
bright supplement 56 utilities -45
brinca inquiry -54
brincando utilities -44
bring found-property 82
bringing custody 86 disabled-vehicle 49 lockout 45
brings custody 43 program 50 supplement 54 vehicle-theft 54
brk parking 86 utilities 46
bro civil 56 inquiry -84
broadway utilities -57
brok abandoned-vehicle 54 civil 63 disabled-vehicle 62 inquiry -42 vandalism 61
broke inquiry 47
broken burglary-discovered 41 inquiry -42 suspicious-person -42 utilities 43 vandalism 112
broker fraud 118 inquiry 47 supplement -51
brother supplement 92 theft -69
brothr inquiry 61 supplement 87
brought lost-property 47 program 50
brown animal 41 utilities 62
brownies noise 80
bruise supplement 49
bruised utilities 46
bruises custody 86 inquiry 48
brush inquiry 50
brushes utilities 79
bryan animal 63 crash 45 inquiry -61 utilities 40
btwn burglary-discovered 76 theft 62
bubbles inquiry -42 utilities 54
bubbling inquiry -56
bucket animal 63 fireworks 57
buckled reckless-driving 57
bucks civil 75 fraud 88 inquiry 57 theft 48
buen civil 42
buenas animal 51 inquiry -50
buffet lost-property 63 theft -45
bug vehicle-theft 65
bugs civil 51 suspicious-person 47 utilities 84
buick abandoned-vehicle 87 animal -70 crash 44 inquiry -58
built theft -50 vandalism 44
bulbs inquiry -44
bull civil -50
bullet found-property 81 program 41 utilities -53 vandalism 112
bullets civil -40 found-property 62
bullied inquiry 79 supplement 117
bullying harassment 143 inquiry 50
bump crash 56 crash-private 105 inquiry 69 reckless-driving -45
bumped crash-private 97 supplement -48
bumper animal -47 civil -54 crash 61 crash-private 93 hit-and-run 59 parking 64 utilities -51
bumpers crash 62 crash-private 78 inquiry -85
bumping harassment -46 inquiry -47
bumps inquiry 63 reckless-driving -65 utilities 99
burg burglary-discovered 46 inquiry -50 supplement 62
burger inquiry -126 utilities 58
burglar supplement -49
burglars animal 41 inquiry 67 supplement 60 suspicious-person 42
burglary inquiry -86 supplement 183 theft -53
buried utilities 72
burn utilities -49
burned abandoned-vehicle 55 fraud 57 inquiry 81 supplement 81 vandalism 47
burning civil -62 utilities -83
burnt civil -44 inquiry 76 supplement 51
burr utilities 80
burrito civil 68 inquiry 70
burst utilities 61
bury civil 67 lost-property 58 threats 66
bus civil -44 lost-property 54 program -40
busca animal 50 inquiry 168 program 70
buscar harassment 94 inquiry -92
busco inquiry 128 program 55
buses utilities 86
bush burglary-discovered 62 reckless-driving 56 supplement 72 utilities 55
business civil 43 inquiry -60 program 44 supplement 40 welfare-check 42
busquen civil -43 supplement 70
busted inquiry -107
busy suspicious-vehicle 49 utilities 43
but inquiry -56
butchered animal 60 civil -44 noise 58 theft -46 vandalism 170
butt inquiry -57
butter inquiry -78
buy civil 74 fraud 89 inquiry 106 program -41
buyback found-property 82 inquiry 118 program 45
buyer civil 135 harassment 52
buying civil 62
buzon crash 102 reckless-driving 48 vandalism 42
buzzed found-property 53
buzzes inquiry 91 noise 77
buzzing inquiry -59 noise -61
bycicle found-property 46 theft 60
bypass hit-and-run 46 reckless-driving 49
caballos inquiry -41
cabbie found-property 69
cabin burglary-discovered 151 inquiry -48 trespass 76
cabinet utilities 41
cabinets inquiry -44
cable utilities 164
cables utilities 66
cachete inquiry 86
cachucha civil 51
cada noise 92 reckless-driving 60
cadena theft 52
caer civil 113 inquiry -64 utilities 61
cafe inquiry -44 theft 67
cage supplement 45 theft 54
cages theft 94
caida inquiry 68
caja burglary-discovered 72 harassment 40
cajera civil 44
cake welfare-check 42
cal inquiry -71 supplement 85 utilities 43
calendar animal 78
calf supplement 44
call supplement 77 utilities 51
calld inquiry 126 welfare-check 56
calle inquiry 63 utilities 89
called inquiry -65
callejon inquiry -56 utilities 133
calling harassment 71 inquiry -79
calls harassment 155 inquiry -50
calm civil 41
calmly suspicious-person 94
calor civil 82 supplement 52
cam civil 45 supplement 53 suspicious-person -45
camara supplement 44 theft 44
camaras program 100 theft 84
cambia civil 67
cambiar custody 49 utilities 56
cambio civil 98
cambridge inquiry -49 utilities 71
came supplement 71
camel theft 43 vandalism 92
camera supplement 53 suspicious-person 57 theft 61
cameras civil 67 vandalism 82
camina animal 47 suspicious-person 42
caminar inquiry -53
camino custody 77
camion inquiry -60 parking 56 utilities -59
camiones parking 44
camioneta abandoned-vehicle 46 parking 72 theft 54 utilities -40
camp inquiry 82 lost-property 40 noise -49 program 62 trespass 48
campamento inquiry 58 program 48
camped inquiry 82 parking 55
camper abandoned-vehicle 85 parking 83 theft -43
campus inquiry 98
camry utilities -42
cams theft 58
can civil 44 inquiry 115
canasta civil 64 fraud 56
cancel civil 56 found-property -53 inquiry -93 program -44 supplement 49 theft -69
cancelar inquiry -55 welfare-check 73
cancele animal 101 noise 74 supplement 87
canceled civil 69
cancelen welfare-check 62
cancelled civil 46
cancer inquiry 89
cancha animal 57
candado burglary-discovered 85
candle harassment 79
candles fireworks 71
candy lost-property -53 shoplifting 79 suspicious-vehicle 46
cane lost-property 81
cannon noise 180
cannons inquiry 110
cannot parking -55
canoe found-property 48 inquiry -92
cans civil -46 suspicious-person 54 utilities 67
cansancio noise 41
cant inquiry -58
canta animal 149 civil -45 noise 191
cap inquiry -55 supplement -46 theft 54 utilities -40
capped found-property 47 inquiry 92 utilities -41
caps found-property -47 inquiry -60
captain inquiry -59 program 124 utilities 47
car crash-private 42 utilities -45
cara civil -48 inquiry -64
carcel inquiry 51
card crash-private 54 fraud 135 noise -40 supplement 53
cardboard suspicious-person 142 trespass 154 utilities 92
cardinal fireworks 49 utilities 43
cards civil -41 crash 51 fraud 103 lost-property 80
care harassment 58 inquiry 72
career inquiry -89 program 142 supplement -49 theft 53
caregiver civil -86 theft 151
caretaker civil 66
cargos shoplifting 52 supplement 81 theft 42
carne inquiry -48
carnival inquiry 42 threats 57 utilities -50
carpool inquiry -44 reckless-driving 72
carport theft 44
carretera found-property -55
carried lost-property 112
carrier inquiry -49 supplement 55 suspicious-person 40
carrito civil -45 crash-private 83 found-property 62 theft -64
carro abandoned-vehicle 53 animal -48 civil -52 suspicious-vehicle 40 utilities -53
carros abandoned-vehicle 42 reckless-driving 71
carry found-property -44 inquiry 128 program -46
cars inquiry -90 parking 41
cart crash-private 109 found-property 46 theft 49 utilities 49
carta inquiry 146 supplement 50
cartas harassment 72 utilities 61
cartera found-property 74 lost-property 106 theft 49
cartero animal 65 parking 65
carton inquiry 45
carts utilities 136
carved vandalism 180
carving vandalism 85
carwash crash-private 43 noise 48 utilities -44
casas suspicious-vehicle 52
casco lost-property 48
case lost-property 40 supplement 170
casero civil 199
cases civil 58 inquiry 77 supplement 105
cash burglary-discovered 46 civil -41 found-property 61 fraud 66 supplement -45 theft 88
cashed fraud 163 theft 80
cashier fraud 48 inquiry -60
cashiers animal 71 inquiry -45 theft 63
casi reckless-driving 91
casing found-property 132
casings found-property 143
casino inquiry 54 supplement 80 suspicious-person 53
caso inquiry -70 supplement 181
casserole inquiry -53
castlewood reckless-driving 49
cat animal 148 utilities -48
catalitico theft 109
catalytic inquiry -47 theft 175 vandalism -94
catch inquiry -73
catching inquiry -52
caterer civil 66
cats animal 139 utilities 54
caught supplement 52 utilities -41
caulk fraud 44
cause inquiry -88
cave inquiry -56 program -44
caving utilities -67
ccdw inquiry 62 program -64
cdl program -56
cedar crash 57 crash-private 63
cel inquiry -44
cellar inquiry -40 supplement 48
cellmate harassment 62
cello found-property 105
celular found-property 122 supplement 45 theft 55
cement inquiry -47 reckless-driving 41 utilities 49 vandalism 88
cemetery noise 69 vandalism 86
cent fraud 163 inquiry -116
center program 52
central inquiry 52
centre civil -40 theft 62
cerca civil 53
cereal inquiry -69
cerrado inquiry 61
cerrar inquiry 68 program 60 supplement 43
cerraron civil 53
cerro inquiry -46 reckless-driving 41
certificate inquiry 75 lost-property -87
certified inquiry 59
cerveza reckless-driving 56
chain civil -58 harassment 53
chained animal 86
chainsaw inquiry -75 noise 113 utilities -41
chair trespass 53
chairs parking 46 trespass 48
chalk suspicious-person 78 utilities -54 vandalism 108
chamaco harassment 45
chamacos shoplifting 53 theft 61 trespass 75
change custody 41 inquiry 72 lost-property -41 theft 71
changed burglary-discovered 56 civil 78 fraud 59 inquiry -66
changes supplement 56
changing inquiry -57 trespass 42
chapa inquiry -43
chapel noise 49 theft 109
chaplain program 54 supplement 50
charcoal inquiry 54
charge fraud 122
charged civil 185 fraud 66
charger theft 77
charges civil 53 fraud 90 supplement 90 theft 58
charging animal -44 civil 55 fraud 42 harassment 54 inquiry -59
charity fraud 83
chase fraud 48 theft 93
chased animal 61
chat harassment 92 inquiry -44 program -45 reckless-driving 41
chats harassment 64 supplement 70
chatty welfare-check 68
chavo harassment 67
chavos program 86
cheap lost-property 64
check civil -47 fraud 51 program 82 welfare-check 105
checked program 73
checking inquiry 42 supplement 64
checks fraud 119 inquiry 50 program 63 supplement -40
cheeks inquiry -42
cheerful welfare-check 51
chef inquiry 45
chek fraud 74 welfare-check 48
chekd fraud 88
chemical inquiry -58 vandalism 60
chemistry civil 49 inquiry -53
chemo inquiry -55
cheque civil 140 fraud 83 inquiry 107 trespass 71
chess lost-property 47 theft 47
chest inquiry -44
chestnut inquiry -57 utilities 128
chevy theft 50 vandalism 44
chewing animal 87
chica animal 58 civil 66 inquiry -94 program 45
chicago inquiry 189 supplement -97
chick crash -51 crash-private 57 custody 45
chickens animal 139 civil 42
chico inquiry 46 theft 74
chief inquiry 115
children civil -47 custody 43 inquiry -50 noise 41 program 45
chili lost-property 45 program 55
chill supplement 105
chills inquiry 56
chimenea civil -41 inquiry 79 utilities 55
chimes noise 247
chimney animal 91 inquiry -71 supplement 44
chin inquiry -94
china found-property 108 inquiry 59
chinoe suspicious-vehicle 54 theft -42 utilities 66
chip animal 77 fireworks 47
chipper noise 59 supplement -41
chips crash 56 inquiry -52 reckless-driving 52 suspicious-person 54 trespass 82
chiquito animal 44 found-property 106 lost-property 82
chirp program 92
chirping inquiry 73 program 50
chirps inquiry 105
chispas utilities -86
chk fraud 125 inquiry -41 supplement 71 welfare-check 88
chlorine supplement -45 utilities -42
choca harassment 58
chocaron crash-private 79 supplement 125
choco hit-and-run 52 inquiry -46
chofer inquiry -70 lost-property 45
choferes crash 43
choir inquiry 41 program 42
choke harassment 58
choked inquiry 69 program 68
choking inquiry -54
choque crash-private 46 supplement 56
christmas fraud 44 inquiry 92 noise 52 welfare-check 42
chueca civil 45
chunk inquiry -42
church noise 47 parking 53 program 67 theft 73 vandalism 56
chute inquiry -43 noise -46 utilities -48
chuy vandalism 44
cielo inquiry 56
cien inquiry 60
cierto inquiry 102 suspicious-vehicle 61
cigarette civil 55 harassment 47 suspicious-person 48
cigarettes theft 46
cincuenta program 50 utilities 47
cinder inquiry -64
cinta found-property 43
cintura utilities 46
cinturon inquiry -46
circle inquiry -57
circled inquiry -43
circles program 47
circling inquiry -49
cistern supplement -43
cita inquiry 109 program -41
citation supplement -41 utilities -58
cited animal-bite 47 barking 46 civil 102
citizen inquiry -148 program 112
citizens program 160
city found-property -45 inquiry 169 utilities 130 vandalism -42
ciudad inquiry 124
civil civil 195 custody 41 fraud -52 vandalism 42
claim crash 58 found-property 57 inquiry 76 supplement 111
claimed found-property 60 inquiry 70
claiming fraud 123
claims civil 132 inquiry 67
clapped animal 56
claro supplement 43
clase fraud 42 inquiry -58 program 89
clases program 200
class found-property -46 program 129
classes program 74 theft 40
classroom animal 77
clave found-property 46
clavos civil 46 inquiry 78
clay disabled-vehicle 54 inquiry -66 noise 73
clean suspicious-person 54
cleaned theft 95 vandalism 62
cleaner inquiry -43
cleaners civil 119 fraud 51 theft 62
cleaning civil -49 found-property 76 inquiry -44
cleans utilities 160
cleanup trespass 90 utilities 40 vandalism 57
clear inquiry 82 noise -41 supplement 64
clearance inquiry 99 supplement 71
cleared supplement 127 theft -46 utilities 67
clearing inquiry 96
clerk utilities -47
cleveland supplement 60 theft 52
click fraud 98 inquiry -102
clicked fraud 58
clicks theft 44
client inquiry -105
clienta harassment 71 inquiry 65
clients crash 81 crash-private 64
climbed inquiry -49
climbing inquiry -41
clinica inquiry 109 program -42
clip theft 96
clipboard inquiry 57 suspicious-person 255
clipped civil -44 crash 101 crash-private 42 utilities -48
clock civil 58 utilities 83
clogged civil -51 inquiry -51 utilities 79
clonaron fraud 128 supplement -41
cloro harassment 47
close civil -64 parking 40 supplement 148 utilities -53
closed noise -48 supplement 61
closes noise 62 suspicious-person 62
closet animal -46
closing supplement -43 trespass 45 welfare-check 73
closure inquiry 146 noise -43 parking -48 program -53 utilities -47
clothes civil 141 found-property 82 inquiry -89
cloud inquiry -41 utilities -45
clown civil 72 inquiry -63
clr suspicious-person 55 utilities -59
club inquiry 47
clubhouse animal 79 utilities 61
clubs burglary-discovered 50 civil 126
co utilities 42
coach supplement -52 vandalism 55
coal utilities 72
coat inquiry -110
coats civil 61 custody 91 inquiry -108
cobija theft 74
cobijas civil 108 lost-property 141
cobra lockout 45
cobrador civil 61 harassment 147 inquiry -114
cobran civil 130 parking 54
cobrar civil 172 fraud 70
cobre theft 43
cobro civil 173 fraud 114
cochera burglary-discovered 52 civil 75 inquiry -66 parking 150 trespass 55 utilities -40 vandalism 62
cocoa fireworks 89 supplement 79 vandalism 74
code inquiry 147
coffee inquiry -59 program 69 theft 71
cohetes fireworks 325 noise -87 theft -43
coil utilities 75
coiled inquiry -52 utilities 145
coin found-property 62 lost-property 61 program 65 theft 53
coins supplement 74
colgando utilities 57
colic noise 96
collapsed inquiry -42
collar animal 145 found-property -43 inquiry -63 lost-property 52
collect animal 53 civil 41 parking 47
collected civil 48 utilities 48
collections civil 68 fraud 88 inquiry 53 supplement -49
collector fraud 43 harassment 203 inquiry -92
collects animal 101
college inquiry 81 noise 44
collision inquiry 41 supplement 78
cologne civil 62
color civil 53 inquiry -63 threats 43
colored inquiry 48
columbia animal 49 civil 69
columpio found-property 53
columpios lost-property 44 utilities -46
com animal 52 civil 55
come inquiry -43 program 57
comes animal 53 inquiry -58 suspicious-vehicle 43
comiendo animal 57 program 42
comiendose animal 195
comieron burglary-discovered 74
coming inquiry -61 utilities -70
community program 50
comp inquiry 61 supplement 137
compadre welfare-check 41
companera inquiry -62
compania fraud 41 inquiry 53 noise 51
company civil 45 crash 41 utilities 54
complain inquiry 159 noise 75 program -42 supplement -43 utilities 47
complained suspicious-person 59
complains civil 89 inquiry 60 reckless-driving 45
complaint noise 82 supplement 95
complaints crash-private 42 noise 75
complex civil 112 inquiry 107 suspicious-person 58
comprar fireworks 56 fraud 42 inquiry 42
compre found-property 58 fraud 86 inquiry 47
compresiones inquiry 44
compressor noise 59
compro fraud 114 supplement -40 vehicle-theft 85
computer inquiry 131 program 51
computers fraud 61 inquiry 118 welfare-check 74
concealed inquiry 93
concern inquiry -79 welfare-check 117
concerned suspicious-vehicle 44 welfare-check 62
concert civil -60 fraud 51
concierto fraud 101 inquiry -79
concrete lost-property 66 theft 118 vandalism 68
condado program -46
condo fraud 136
conductor reckless-driving 79 supplement 66
cone found-property 47 inquiry -64 theft 56 utilities 138
coned inquiry 64 program 66 utilities 48
cones inquiry 109 utilities 64
confirm inquiry 47 theft 45 welfare-check 57
confirmar inquiry 160 supplement 63 suspicious-person 58 suspicious-vehicle 63
confirmed inquiry -60
confirming inquiry 110
conmigo inquiry -74 reckless-driving 53
conos parking 112 utilities 84
conozco fraud 42
consejera inquiry -63
consejero inquiry 69 program -68
considering inquiry 123
constancia animal-bite 52 inquiry -82 lost-property 48
construccion inquiry 72 noise 60
construction noise 116 utilities 45
consulado lost-property 116 supplement -75
consular inquiry -51 lost-property 140
contact inquiry 105
contacted inquiry 41
contenedor animal 51
contenta animal 62
contest inquiry 90
contesta fraud 49
contesto inquiry -41 supplement 93 welfare-check 64
conto inquiry 63 stalking 44 suspicious-vehicle 46
contractor civil 116 fraud 155 program -44
contratista civil 121 fraud 69
contrato civil 238 fraud 102
conv theft 66
convenient inquiry 47 welfare-check 50
converter theft 110 vandalism -59
convicted inquiry 155 supplement 60
conviene inquiry 111 program 51
cook program 51
cookies inquiry 69 lost-property -42 program 46
cooking inquiry -48 suspicious-vehicle 47
cooks civil 78
cool inquiry 61
cooler inquiry -120 supplement 52
cooling inquiry 128
cooper inquiry 46 utilities 56
coordinator program 61 supplement 41
cop animal 46 supplement 48
copia civil -56 inquiry 233 supplement 93
copies inquiry 51 supplement 113
copper inquiry -54 theft 111
cops civil 47 fraud -42
copy inquiry 266 supplement 174
coraje barking 43 civil 41
cord inquiry -42
cordon crash-private 73
corn animal 84 theft -45
corner utilities 122
cornered inquiry -50
corolla abandoned-vehicle 42 civil 45 inquiry 73 lost-property 59
coroner inquiry 63
corral civil 73 crash-private 54 inquiry 125
corre civil 42 inquiry 46
corrected supplement 63
correction supplement 187
corren noise 42 reckless-driving 60 utilities 52
correo civil -56 inquiry 91 supplement 54
correr civil 114
corriendo crash 46 inquiry -54
corrieron harassment 47
corrio civil 91
corta civil 53 inquiry -64
cortar disabled-vehicle 58
corte custody 63 inquiry 72
cortina inquiry -47
cosa civil 79
cosas civil 56
cost inquiry 134 program -41
costco crash-private 87 supplement -49
costume inquiry -88 program 92
couch civil 41 utilities 79
cough animal -64 inquiry -61
coughed inquiry 52 program 52
could fraud -43 inquiry 157 program 76 utilities 46
couldnt noise 52 parking 62
council inquiry 107
counseling inquiry 150
counselor supplement 42
counselors inquiry -75 program 45 trespass 55
count harassment -50 inquiry 45 supplement -50 threats 45
counted animal -52 inquiry -74 noise 52
counter found-property 72
counterfeit fraud 187
counties inquiry -61
counting inquiry -53 suspicious-person 53
country civil 53 inquiry 70 noise -60
counts inquiry 112 supplement -41
county inquiry 176
couple suspicious-vehicle 52
course inquiry -41 utilities 58
court civil 51 custody 40 inquiry 101
courthouse animal 76 found-property -51 inquiry 129
cousin inquiry 47 lost-property -56
cousins fraud 49
covered utilities 51
cow animal 99 inquiry -51
coworker civil -58 harassment 102
cows animal 114 inquiry 45 welfare-check 56
coyote animal 145 inquiry -72
coyotes animal 255 noise -45
cpr inquiry 64 program 96
cps welfare-check 42
crack inquiry -59 vandalism 47
cracked crash 116 found-property 42 theft -58 vandalism 67
cracking inquiry -43
craigslist civil -110 fraud 132 harassment 45
crane inquiry -52 utilities -41
crash fraud 41 inquiry 99 reckless-driving 44 supplement 101 utilities -46
crashed found-property 57 fraud -53 inquiry 130 lockout 40 trespass 44
crawling inquiry 46
crawlspace civil 79
crayon theft 88
crazy parking 61
creaking inquiry -58
cream fraud 48 inquiry 41 noise 140 parking -44 theft 46
credit fraud 99
cree inquiry -93 lost-property 95 vandalism 70
creek inquiry -44
creeping inquiry 44 parking -41
creeps harassment 211 suspicious-person 100
creepy inquiry 55
crei fireworks 49
creo inquiry -79
crew noise 48 utilities 95 vandalism 40
crib animal -41 inquiry -60
crick utilities 112
cried program 40
cries inquiry 67
crime civil 61 inquiry 225
criminal harassment 82 inquiry 82 program 48
crisis fraud -47 inquiry 63 program 62
crooked utilities 66
crop theft 65
crossed inquiry 79
crossing inquiry 42 utilities 113
crosswalk inquiry -46 reckless-driving 59 utilities 145
crossword inquiry 61 program 58
crowbar inquiry -88
crowd inquiry 42 lost-property -43 program 76 theft 45
crows animal 91 inquiry 92
cruce reckless-driving 42
crudo crash 81 inquiry -47 supplement 48 welfare-check 55
cruise burglary-discovered 42 fraud 57 theft -64
cruiser program 69
crushed inquiry -41 supplement -53
cruzo theft 58
cryin animal 60 inquiry -41
crying inquiry -61
ct theft 53 utilities -53
cty reckless-driving 86
cuadra inquiry 41 supplement 43 utilities 84
cual inquiry 131
cuando burglary-discovered 67 inquiry 59 welfare-check 51
cuantas inquiry -49
cuanto inquiry 166 supplement -61
cuantos civil 46 parking 46
cuarenta crash-private 54 inquiry 41 program 46
cuarto inquiry -46
cuatro inquiry -55 theft 52
cuchillo inquiry -58
cuelga civil 40
cuello inquiry -50
cuenta suspicious-vehicle 52 theft 64
cuerda inquiry 43
cuerpo inquiry -65
cuesta inquiry 90 supplement -80
cuetes fireworks 223 noise -43
cul reckless-driving 46 utilities 80
culebra animal 53
culvert fireworks 47 utilities 63
cunada inquiry 45
cunado burglary-discovered 41
cup found-property 44
cupboard found-property 62
cups inquiry 68
curb abandoned-vehicle 48 disabled-vehicle 41 parking 57 utilities 56
curfew inquiry 117
curious inquiry 179
curtain animal 44 found-property -47 inquiry -63 supplement -41
curtains inquiry -56 noise 54
curva abandoned-vehicle 52 disabled-vehicle 58
curve animal -44
cussed crash 51 hit-and-run 63 inquiry -53 trespass 117
cust fraud 78 welfare-check 49
custodia custody 60 inquiry 42
custodian inquiry -71 supplement -44 vandalism 94
custody civil -60 custody 151 inquiry 72
customer harassment 52
customers animal 109
cut noise -43 program -40 reckless-driving 66 theft 107 utilities -42 vandalism 73
cute animal 78 inquiry -71
cutting theft -65
cuz civil 48 inquiry 61 supplement 68
cxl welfare-check 66
cycling noise 49 utilities 78
dad inquiry 49 utilities -47
daddy civil 58 inquiry -41
dads fireworks 48 found-property 75
daily animal -48 harassment 95 inquiry -121 parking 56 program 89 utilities -42
dam utilities -48
damage civil 49 crash-private 40 harassment 59 parking -41 vandalism 59
damp found-property 59 inquiry 49 utilities 68
dan inquiry 52 program 96
dance civil -57 inquiry 47 program 62 theft 62
dancing inquiry -49 noise 80 utilities -59
danger lockout 44 welfare-check 47
dangerous animal 41
dano inquiry 80 supplement -41
danville civil 63 inquiry -80 supplement 51 vandalism 78
dar civil -51
dark animal -52 civil -41 inquiry -80
darle hit-and-run 41
dash inquiry -62
dashcam reckless-driving 149
date inquiry 159 program 44 theft -49
dates inquiry 70
dating fraud 136
datos crash 99 crash-private 61 inquiry -51 program 49 supplement -44
daughter animal -43 civil -52 inquiry 43
dauter fraud 51
dawn civil -40 inquiry -57 noise 98
day harassment 56 inquiry 42 parking 44 program 58
daycare inquiry -68
daylight burglary-discovered 63 civil 78 inquiry -46 suspicious-person 64
daylights noise 46
days abandoned-vehicle 79 program -45 utilities 41
daytime inquiry -119 theft 44
dayton civil 65 fraud 65 inquiry -46 welfare-check 55
dead abandoned-vehicle 40 animal 101
deaf utilities 55
deal civil 84 fraud 73 reckless-driving 45 vandalism 41
dealer civil 52 supplement 90
dealt threats 63
dear fraud 48 noise 49
death harassment 47 supplement 42 utilities 76
debajo civil -42 inquiry -57 utilities -44
debate program -44
debe civil 58
debit civil -50 found-property -44 fraud 107 lost-property 66
debo fraud 97 inquiry -78
debris animal -43 inquiry 45 utilities 157
debt fraud 110 harassment 80 threats 47
december supplement 76 theft 66
decent inquiry 82 theft -57
decides civil 60 inquiry 58 utilities 73
deck animal 55 crash-private 41 supplement -48
declared animal 73 harassment 97
declined civil 67 fraud 91 inquiry -41
decree custody 134 harassment -45
ded animal 123
dedo reckless-driving 56
dedos parking 43
deep utilities 80
deer animal 176 civil -44 crash 165 inquiry -71 supplement -57 utilities -48
defensa crash 54 crash-private 141 supplement -68
defiende civil 62 inquiry 53
degree inquiry -61
degrees inquiry -60
deja parking 77
dejado found-property 67
dejan barking 48 parking 51
dejar animal 47 disabled-vehicle 42 inquiry 56 parking 49 supplement 58
dejaron abandoned-vehicle 42 crash-private 93 hit-and-run 51
deje inquiry -41 lost-property 132
dejo animal -41 crash-private 57 found-property 71 fraud -46 theft 49
del theft 43
dela fraud 86 harassment 52 inquiry -47 utilities 43
delaware abandoned-vehicle 54
deleted fraud 46 harassment 123 supplement 70
deli trespass 63
delito harassment 82 inquiry 106
delivered found-property 53 inquiry -50 lost-property 85 theft 120
delivery civil 44 inquiry -46 parking 104 vandalism 70
dell animal 54
delong utilities 97
demandar civil 64 harassment 200
demanding fraud -40 inquiry -47
dementia program 69
demo inquiry -43 noise 40
demolition inquiry 55 noise 53
den supplement 40
dent crash-private 99 hit-and-run 75 inquiry -137 supplement 94
dented supplement 42
dentista inquiry 64
dentro lockout 44
dents civil -47 inquiry 87
dentures found-property 49 inquiry -116 lost-property 159 theft -44
denuncia civil 44 theft 88
denunciar fraud 67
denver threats 50
dep fraud 40
departamento civil 70 noise 104
department inquiry 46 program 109
deposit civil 118 fraud 206 inquiry -44 supplement -47 theft -51
deposito civil 231 inquiry -112 noise -49
depot theft 41 utilities 65
dept animal-bite 50 inquiry 83 program 42
deputy supplement 44
derby inquiry 65 noise 50
derecha inquiry 52
derecho noise 75
desaparecio supplement 76
descompuesto inquiry 88 utilities 125
descompuso disabled-vehicle 67 utilities 44
desconocido inquiry -47
description harassment 106 inquiry -57
desde inquiry -48 utilities 40
desfile inquiry 126
desk civil -49 found-property 96 inquiry -47
despacio suspicious-vehicle 79
despertar inquiry -55
despierta inquiry -50
despues inquiry -81
destin burglary-discovered 62 trespass 75
det civil -43 inquiry -159 supplement 239 theft -42
detective civil -49 harassment -51 inquiry -147 program -45 supplement 348
detector inquiry 172
detectores inquiry 82 program 159
detectors program 62
detenido inquiry 147
detour civil -53 utilities 65
detras utilities 58
devolver civil 131 inquiry -52
devuelve civil 67 inquiry -55 supplement 109
di crash 63 fraud 91
dia inquiry 74 program 105 reckless-driving 60 utilities 70
diabetic inquiry -69
diablo reckless-driving 41
diagram inquiry 45 supplement 116
dial utilities -41
dialed inquiry -74
dialisis inquiry 43 theft 48
dialysis inquiry 60 parking 51
diaper civil 52 inquiry -52
diapers program 53 utilities 68
dias noise 55 parking 44 program 47 utilities 40 welfare-check 40
dice inquiry -71
dicen utilities 62
diciembre inquiry 128 supplement 121
diciendo fraud 108 harassment 58
did found-property -44 fraud 69 lost-property 59
didnt animal 41 civil 45 fraud 56 inquiry -68 supplement -42 suspicious-person 42 utilities -45
die civil 67 utilities 43
died animal -48 disabled-vehicle 68 inquiry 84 supplement 101
diente inquiry 46
dieron crash-private 50
dies noise 52
diesel inquiry -77 supplement 48 utilities 81
diez inquiry 41
difference fraud 47
different harassment 47 suspicious-person 113
difunto found-property 76
digan civil 47 inquiry -41
digging animal 54 noise -43 utilities -54 vandalism -43
digo crash-private 61
dijeron inquiry 53
dijo civil -65 harassment 80 inquiry -56
dim inquiry -51 utilities 71
dime crash 73 fraud 45 inquiry 67
dinero civil 82 fraud 134 inquiry -47
ding crash-private 65 harassment 128 lost-property 59 noise -51 theft 49
dinged crash-private 210 hit-and-run 218 inquiry -77
dinner fraud 41 inquiry 72 program 63
dio crash-private 55 inquiry 80
direccion supplement 90 welfare-check 60
direct program 84
directions animal 45 inquiry 41 supplement 49 utilities -43
director supplement -51
directora inquiry 56
dirt noise 99 parking -44 reckless-driving 69
dirty harassment 74
dirver parking 82
disabled utilities 98
disagreement civil 48 custody 62 inquiry 57 noise -69
disappeared lost-property 47 theft 53
discharged inquiry 128 supplement 56
disclose inquiry 120
disclosed supplement 59
disco utilities 65
disconnected fraud 179
discovered theft 63
disculpa fireworks 47
disculpe inquiry -74 supplement -49
disculpo crash-private 45 inquiry 47 supplement 55
dise harassment 52 inquiry 53
dish inquiry -51
dishes civil 46 noise 52
dishwasher noise 41
dismissal inquiry 84 utilities 98
dispatch inquiry 88 program 45
dispatcher inquiry 46 utilities 50
dispatchers inquiry 108
display fireworks 43 noise 45
disposal found-property 124 vandalism -47
dispose inquiry 87
dispute civil 81 fraud 49
disregard inquiry -52 noise -52
distance inquiry 85 parking 85
ditch crash 45 harassment 52 utilities 46
dive animal 60 lost-property 44
diving suspicious-person 66 trespass 68
divorce inquiry 74 supplement -80
divorced civil 109 program -47 supplement 47
divorcio inquiry 106
dizque fraud 174 inquiry -68
dj civil 41 inquiry -46 noise 178
dl supplement -46
dmv lost-property 100 theft 59
dna civil -51 inquiry 174 supplement 89
dnd inquiry 41 utilities 54
do inquiry 141 program 53
doble civil 85 inquiry -77 parking 136
doc animal 41 animal-bite 49 inquiry 89 utilities 47
dock abandoned-vehicle 68 found-property 63 trespass 52
doctor inquiry 91 program 49
document civil -43 custody 41 inquiry -46 threats 56
documented civil -43 crash-private 50 harassment 53 inquiry -105 theft 52 trespass 58
dodge abandoned-vehicle 68
does inquiry 148 theft -59
doesnt supplement -55
dog animal 65 animal-bite 46 inquiry -65 utilities -40
doghouse animal 63
dogs barking 53 civil -54 inquiry 52 program 71
doin program 86
doing fraud -42
dolares civil 40 fraud 63
dollar fraud 99 theft 56
dollars civil 71 fraud 64 inquiry -92 program -40 theft 117
dolly suspicious-person 51
domestic civil -57 noise 107
domicilio inquiry 43
domingo inquiry -71 noise 53 program 42 theft 58
domingos animal -48 civil 49 trespass 137
don inquiry -74
donate inquiry 56 program 103
donde found-property 62 inquiry 168 program 43
done animal -48 supplement 47
dong harassment 180 lost-property 57 theft 46
dont inquiry -80
donut vandalism 72
donuts supplement 55 trespass 42 vandalism 61
door inquiry -60
doorbell suspicious-person 143
doorknob animal -73
doornail disabled-vehicle 115 utilities 110
doors inquiry -72 theft -45
dor inquiry -49 vandalism 72
dorm supplement 67
dormir inquiry -55
dorr vandalism 64
dos inquiry -44
doscientos civil 130
doses inquiry 77 program 57
dosnt harassment 58 theft 70
dots civil 49 trespass 59
double civil 56 inquiry -49 parking 77
doubled theft 67
douglass inquiry 78 theft 58
dove parking 53
down inquiry -57 supplement -45 theft -51
downing inquiry 50 reckless-driving 78
downstairs civil 48
downtown inquiry 120 noise -40
dozen animal 67 parking 75 reckless-driving 63
dr animal-bite 47 crash 52 inquiry -53 noise 47
drag noise -76 reckless-driving 159
drain lost-property 61 utilities 70
drains civil 68 inquiry -52 utilities 89
drank inquiry -83
draw fraud 46 lost-property 53
drawer found-property 56 theft 44
drawing inquiry -46 program 57 supplement 59 suspicious-person 80 vandalism 101
drawn crash 45 supplement 95 vandalism 46
drenaje inquiry 40 utilities 97
dress inquiry -48
dressed suspicious-person 49
dresser civil 43
drew vandalism 98
dried supplement 70 vandalism 109
drift animal 40 noise 48
drifts civil 105 inquiry 56
drill inquiry 99 program 59
drink inquiry -64
drinkin animal 68
drinks inquiry 86
drip civil 68
dripping inquiry -83
drips inquiry -83 utilities 139
drivable crash 149 crash-private -91 hit-and-run 50 inquiry -68
drive animal 46 parking 101 program 45
driven harassment 57 inquiry -47 vandalism 54
driver utilities -75
drivers crash 92 found-property 47 inquiry -61 reckless-driving 134
drives reckless-driving 173
driveway civil 53 inquiry -58 parking 164
driving civil -46
drivr abandoned-vehicle 50 disabled-vehicle 49
drivway animal 53 parking 99
drone civil -42 found-property 93 utilities -69
drool found-property -42
drooling inquiry -54
drooping utilities 135
droopy utilities 70
drop found-property 130 inquiry 51 reckless-driving 48 theft -44 utilities -45
dropped lost-property 106 noise -52 utilities -68
drops civil 74
drov inquiry -50 reckless-driving 66 supplement 175 suspicious-vehicle 64
drove crash 51 reckless-driving 80 utilities 43
drown inquiry 47
drowned inquiry 133 supplement 49
drowning civil 48 inquiry 46
drowsy civil -44 inquiry -49
drug inquiry 121 program 109
drugs vandalism 48
drum civil 44 inquiry -62 noise 144
drums civil 49 harassment 44 noise 96 threats 42
drunk reckless-driving 94 supplement -45 utilities -61
drvr crash 41
dry civil 77 lockout 40 utilities 54
dryer animal 43 inquiry -57 lost-property 78
dryers inquiry 46 utilities 82
drywall vandalism 67
duck animal 178 lost-property 43
ducking animal 74
ducks animal 124 inquiry -43 suspicious-person 42
dudes parking 73
due program 56
duele civil -42 inquiry -42
duena inquiry -49
dueno civil 117 found-property 41
duerme animal 56 program 49
duffel found-property 68 inquiry -70
dug found-property 69 theft 65
dugout found-property -41 vandalism 73
dui inquiry 99 program -53
duke reckless-driving 64
dumb supplement 47 suspicious-person 71
dummy found-property 42
dump lost-property -44 utilities -59
dumped civil 42 found-property -48 inquiry -81 utilities 64 vandalism 128
dumping utilities 166
dumps civil 116
dumpster animal 49 trespass 51 utilities 49
dumpsters noise 44 supplement 48 utilities 87
dumpstr found-property 99 inquiry -58 supplement 73 utilities 47
dunn inquiry 45 supplement 64 utilities 52
duplex inquiry 60 parking 42 supplement 44
dura noise 41
durante crash-private 46 vandalism 89
during vandalism 47
durmio fireworks 63 inquiry -43
duro found-property 62 program 45
dusk inquiry 45 program 53 reckless-driving 60
dusky inquiry -55
dust burglary-discovered 43 threats 46
duster inquiry 44
dusty utilities 61
duty fraud 45 inquiry 108
dv inquiry 76 supplement -76
dvo inquiry 90
dwn inquiry -47 trespass 43 vandalism 46
dye custody 50 vandalism 72
dying inquiry 78 suspicious-vehicle 47 utilities 84
dynamite found-property -62
each inquiry -58 noise 54 suspicious-person 42
earlier inquiry -70 welfare-check 50
early animal -42 noise 45
ears inquiry 64 lost-property -48
earth inquiry 54
easter abandoned-vehicle 64 inquiry 81 supplement -41 theft 65
eastern found-property 63 inquiry 71 supplement 63
eat animal 45 custody 49 inquiry 58 noise -41
eaten inquiry -53 parking 56
eatin animal 79 fraud 78
eating animal 80
eats civil 41 inquiry 67 theft 52
echa civil 62
echando inquiry -44 utilities -57
echar inquiry 74
echo civil 54 inquiry 78
ed found-property 49
edad inquiry 152
edge inquiry -54
egg vandalism 113
egged theft -57 vandalism 289
eggs inquiry -53 supplement -44 vandalism 162
eight inquiry -41 vandalism 43
eighth animal 79 inquiry -47
eighty suspicious-person 67
either utilities 40
ekg inquiry -76 lost-property 57
elbow supplement -45
elder inquiry 65
elderly fraud 44 program 59
electric inquiry 95 suspicious-person 53
electrico civil 58
elem lost-property 73 reckless-driving 55 theft 67
elementary animal 73 inquiry 94 reckless-driving 83
elephants noise 141
elevador inquiry -49
elevator civil 49 inquiry 68
elevatr inquiry 115 theft -52
eleven noise 55
ella civil 47
ellos animal 51 barking 42 found-property 57 inquiry 106
elm parking 58 trespass 41
else crash-private 60 found-property 97 supplement 42
elsewhere supplement 63 suspicious-vehicle 95
em animal 83 inquiry -78 theft 65
email inquiry -45 threats 68
emailed inquiry -106
emails harassment 136 threats 63 utilities 54
embarrassed fraud 56 inquiry -75
emergency inquiry 53 parking 71 program 53
employee harassment 40 inquiry -42 theft 113
employees inquiry 71 program 59
employer supplement -105
emptied burglary-discovered 77 theft 55 utilities 58
empty found-property 41
empujaron supplement -89
ems inquiry 82 supplement -50 trespass 48
enchufe civil 51
encima inquiry -49
encontramos animal -53
encontre found-property 234 inquiry -74 lost-property -65
encontro found-property 256 inquiry -127
encuentra lost-property 76
encuentro found-property 62
end suspicious-vehicle 41
ended crash 88 fraud -47
ending fireworks 62 utilities 76
ends inquiry -77 utilities 44
enel harassment 48
enero inquiry 229 supplement 135
enforcement harassment 45 parking 81 reckless-driving 67 utilities 64
enforces noise 108
enfrente harassment 64
engine noise 48 suspicious-vehicle 48 utilities -53
engineer inquiry 74 utilities 80 vandalism 65
enla animal 46 inquiry -41
enojado welfare-check 86
enojo civil 46
ensena program 54 theft 81
enseno inquiry -60 reckless-driving 61
entered fraud 53
entra civil 51 program 53 trespass 60
entrada parking 121
entrance lost-property 48 supplement -55 theft 53
entraron burglary-discovered 89
entrega civil 128 custody 40 inquiry 53
entregan animal 59 inquiry 76
entregar civil 43 custody 47 found-property 155 inquiry 59 lost-property 61
entrego found-property 154
entrenador inquiry -51
entry burglary-discovered 83 inquiry 43 theft 101 trespass 83 utilities -51 vandalism 104
envelope found-property 81 fraud -46 harassment 52 inquiry -56
epi program -51
epo civil -44 inquiry 92 supplement -54
equipment inquiry 44 utilities -49
equivoco civil 77 inquiry -40 theft 55
eran fireworks 45 fraud 76 inquiry -77
error fraud -45 inquiry 68 parking 90
es animal 41 inquiry 95 noise 42
esa utilities 90 welfare-check 42
escalera inquiry -45 theft 73
escape inquiry -78
escoba animal 55
esconde civil 75 inquiry -67
escondio inquiry -62
escort inquiry 90 program 131
escribe harassment 87 inquiry -40
escribio inquiry -111
escrito harassment 67 inquiry -54 utilities 85
escuela reckless-driving 54
escula harassment 65 reckless-driving 77
ese civil 54 inquiry -73 utilities 51
eso civil 46 harassment 60 inquiry 112 noise 43
espanol inquiry 108 program 59
espejo crash 120 hit-and-run 64 inquiry 45
espera supplement 110
esperando inquiry -40 utilities 57
esquina reckless-driving 48 utilities 65
esta civil -46
estaba inquiry -69
estacion custody 83 found-property 44 inquiry -84 parking 71
estaciona civil -41 inquiry -53 parking 165
estacionada abandoned-vehicle 58 inquiry -41 parking 134 supplement 59
estacionado crash-private 56 hit-and-run 75 inquiry -62 parking 164
estacionamiento crash -59 crash-private 74 disabled-vehicle 45 parking 57 supplement -61 vandalism 64
estacionarse civil 58 utilities 56
estafa fraud 155
estamos custody 44
estan utilities -61
estate inquiry 44 supplement -64
este custody 49 inquiry 124
estorba abandoned-vehicle 73 civil 62 disabled-vehicle 57 parking 69
etoh crash 50 inquiry -54 reckless-driving 55
euclid reckless-driving 70 utilities 90 vandalism 45
evac supplement 62
evacuated civil -45 inquiry 60 supplement 130 theft 55 trespass 77
eve hit-and-run 77 inquiry -65 utilities 59
even inquiry 111 utilities 56
evening noise 59 suspicious-vehicle 52 utilities 49 vandalism 44
evenings noise 60 program -47 reckless-driving 73 suspicious-person 43
event inquiry 70 program 64
ever inquiry 79 program 62 utilities 72
every inquiry -46 noise 98 reckless-driving 60
everybody inquiry -49
everything inquiry -93
everywhere inquiry 61
evict animal 46 civil 210 inquiry 108
eviction civil 69 inquiry 52 supplement -45 threats 42
evidence supplement 212
evidencia civil -41 supplement 187
evry inquiry -43 noise 72
ex animal -42 civil 61 custody 72 harassment 88
exam civil -45 inquiry 77
examen program -44
excavator civil 43 utilities -57
exchange crash 71 custody 174 inquiry 48 supplement 44
exchanged crash 71 inquiry -48
exhaust disabled-vehicle 70
exist civil -66 fraud 52 inquiry 47
existe civil -46 fraud 225 inquiry -98
exit found-property 41
expect inquiry -52 noise 56
expired abandoned-vehicle 112 civil 77 found-property -53 parking 44 supplement -57
explain custody 59 program -44
explained civil 56 inquiry 69
explico animal 43 inquiry -57
explode abandoned-vehicle 54 inquiry -83 parking 55
exploded vandalism 70
explorer found-property 49
exposed suspicious-person 48
exposing suspicious-person -46
ext abandoned-vehicle 46 disabled-vehicle 53 inquiry -52 parking 55 supplement 100
extension civil 66 supplement 45 theft 86
extinguisher civil 74 fraud 68 vandalism 60
extinguishers inquiry 51
extra program 44 trespass 55
eyes civil -48 inquiry -51
f inquiry -83 utilities -40
fabrica inquiry 77 supplement 41
face animal -46 civil -51 inquiry -48
facebook civil -47 fraud 64 harassment 123 noise -43 welfare-check 43
facetime custody 66
facetimed welfare-check 55
facilities inquiry 149 utilities -56
facility inquiry -66
facing inquiry -49 parking 138 utilities -47
fact inquiry -41 parking 52
faded utilities 78
fainted found-property 41 inquiry 59
fair civil 46 program 49
fairway animal 112
fake civil -63 fraud 267 inquiry -69 supplement -49
fall inquiry 49 program 50
falling inquiry -59
falls inquiry 110
falsa fraud 95 inquiry -58
false inquiry 61 noise -41 supplement 44
falso civil -63 fraud 148
falsos fraud 71 inquiry -99
falta burglary-discovered 46 theft 70 utilities 92
faltan burglary-discovered 98 inquiry -58 theft 122
falto supplement 62
fam inquiry 68
familias inquiry 58 program 55
families fraud 102 inquiry 90 program 103
fan inquiry 58
fans noise 70 program 47 theft 68
far animal 91
fare fireworks 56
farm theft 41
farmacia inquiry 48
farmer animal 156 noise 71 utilities -61
farmers inquiry 89 program 112
fast inquiry -84 reckless-driving 69 utilities -45
fat animal 42 inquiry -47
fatal inquiry 114 noise 77
father civil -44 custody 49 inquiry 69 supplement -45
faucet inquiry -52 utilities 79
fault crash-private 82 inquiry 51
favor noise 56 supplement 82
fax inquiry 153 supplement 75
fayette crash-private 69 hit-and-run 48 lost-property 48
fb civil -53 inquiry 57
fd supplement 72
fear program 70
feared civil 74 welfare-check 46
feb harassment 54
febrero inquiry 57
february supplement 150 trespass 55
febuary harassment 79 threats 70
fed custody 53 inquiry -98 utilities 46
federal fraud 59 vandalism 46
feed inquiry -90
feeder animal 66
feeding animal 91 inquiry -48
feeds animal 170 civil 166 custody 49 inquiry 61
feel civil -92 inquiry -47
feels supplement 50
fees civil 48 harassment 46 inquiry 88
feild lost-property 54
fell theft -42
fella suspicious-person 58 utilities -53
fellow parking 52 program 41
fellows inquiry -62
felt crash-private 53 inquiry 95
fema inquiry 188
female inquiry -57 supplement -49
fence civil 110 inquiry -46 utilities -57
fenced utilities -60
fender crash 78 crash-private 102 inquiry -59 supplement 94
fentanilo inquiry -85
fentanyl inquiry -53 program 50
feo harassment 51 inquiry -60
feos harassment 138
feria inquiry -143 program 164
fern abandoned-vehicle 47 parking 44
ferry lost-property 94 utilities -44
fest civil 89
festival program 87 supplement -44 utilities -45
few utilities 71
fiance civil 70 fraud 45 inquiry -54
fianza fraud 96
fields lost-property 85
fier inquiry -57 supplement 85
fiesta noise 116
fiestas inquiry -65 noise 112
fifteen inquiry 69 noise 72
fifth utilities 78
fifty burglary-discovered 47
fight noise 79 theft -44
fighting animal 45 civil 73 utilities -53
fights noise 128
figured inquiry 42
figures inquiry -86
fil crash -69 crash-private 77 inquiry 47
fila parking 171
file harassment 44 supplement 50
filed civil -47 fraud 96 inquiry -50
filing inquiry 91 supplement 86
fill inquiry 84 program 46
filled vandalism 70
fills fraud 61 inquiry 62 theft 45
film animal 40 inquiry 50
filming animal 59 inquiry -69 trespass 45 utilities -71
fin custody 43 vandalism 100
final inquiry 52 supplement 41
finally supplement -67 vandalism 69
finals inquiry 65
find fraud -41 inquiry 116
finding found-property 97 lost-property -46 parking 66
finds civil 53 crash-private 62 inquiry 44 suspicious-person 54
fined animal -50 inquiry -43
fingernails inquiry -52
fingerprint fraud -41 inquiry 98
fingerprints inquiry 80 program -42 theft -46
fingers supplement -42
finish inquiry -57
finished fraud 53 utilities 53
finishing animal 67 inquiry 73 utilities 77
fire inquiry 67 supplement 68
firecracker fireworks 90 vandalism 41
firecrackers fireworks 154 inquiry -75
fired civil 102 inquiry 62
firefighters inquiry 43
firemen utilities 42 vandalism 52
fireplace inquiry -60
fires welfare-check 79
firewood civil 97 inquiry 46
fireworks fireworks 209 noise -60 utilities -51
firing inquiry 64
firma supplement 64
firmado civil 62
firmo civil 52 found-property 58 supplement 41
first utilities -45
fish animal 57 civil 50
fished found-property 59
fisherman inquiry -42
fishes inquiry 42
fishing inquiry 69 suspicious-vehicle 44
fishy fraud 82 inquiry 45
fist civil 67
fit civil 44 inquiry -67 theft 63
five civil -48
fix civil 143 supplement 68 utilities 77
fixed supplement 72 utilities 68 vandalism 48
fixes inquiry -57 utilities 55
fizzing inquiry -51
flag inquiry 104 theft 72
flagged animal 61 fraud -44
flagger utilities 44
flagpole animal 64 theft 46 vandalism 133
flags reckless-driving 56
flame utilities -50
flap crash 59 reckless-driving 58
flared civil 48
flares inquiry 46
flash harassment 51 utilities 126
flasher supplement 55 suspicious-person 123 utilities 50
flashers noise -52 parking 91 utilities 109
flashes inquiry -69 utilities 50
flashing civil 63 utilities 70
flashlight animal -40 inquiry -48 suspicious-person 66
flashlights inquiry -58 suspicious-person 88 trespass 48
flat abandoned-vehicle 140 disabled-vehicle 75 inquiry -51 theft -47 utilities -42
flea parking 77
flew animal 127 inquiry 49 suspicious-person 49
flicked inquiry 66
flicker inquiry -54
flickering utilities 82
flickers utilities 177
flies inquiry 41
flight inquiry 127
flipped supplement 47
float inquiry -87
floated found-property 60 inquiry -79
floating utilities 46
flood found-property 67 inquiry 165 supplement -50
flooded civil 58 supplement 59
flooding utilities 46
floodlight civil 218
floor inquiry -50 utilities -50
floors civil -44
floppy inquiry -56
flores animal 58
florida threats 42 utilities 40 welfare-check 52
florist supplement 40
flower animal 70 civil 50 found-property 80 suspicious-person 72 theft 42
flowerbed found-property 61 theft 45
flowers theft 84 vandalism 48
flr trespass 47
flu inquiry 124 welfare-check 50
flue animal 45 supplement 51
fluid inquiry -62
fluids crash -60 crash-private 82
flushing inquiry 40 utilities 124
fly inquiry -48 reckless-driving 80 utilities 55
flyer inquiry 71 program 48 suspicious-person 68
flyers inquiry 153 suspicious-person 47
foam vandalism 55
foco civil 57 crash-private 60
fogata civil -46 inquiry 71
fogged abandoned-vehicle 55
foggy inquiry -41 utilities -63
folded civil 44 found-property 50
folder suspicious-person 68
folding found-property 52 inquiry -59
folds crash 62 hit-and-run 66
folks inquiry -60 parking 51
folletos inquiry -59 noise -41 program 102
follow inquiry -48 suspicious-person 52 suspicious-vehicle 41
followed harassment 52 stalking 59 suspicious-vehicle 93 theft -45
following civil -41 supplement 42
follows animal 91
fond animal 68 found-property 101 lost-property 53
fone inquiry -49 supplement 67 utilities 53
food parking 118
fool supplement 53
foolish fraud 52
foot animal -49 inquiry -68
footage crash-private -42 inquiry 76 supplement 62
football inquiry -78 noise 45
footbridge utilities 58
footlocker inquiry -79
footprints suspicious-person 222 trespass 64
footsteps inquiry -51
for inquiry 78 program 60
forbes inquiry 85 utilities -46
force theft 61
forced burglary-discovered 98 fraud 57 theft 87 vandalism -46
ford suspicious-vehicle 81
forecast inquiry 98 theft 46
foreman inquiry -64 noise 40 theft 83
forgetful inquiry 78 welfare-check 49
forgive inquiry 57
forgot civil 41 lockout 50 lost-property 64 supplement 54
fork inquiry -44
form crash-private 50 inquiry 173
forma civil -47 fraud 50 inquiry 86
former civil -70 harassment 154
forms inquiry 122
forth inquiry -41 noise 94 utilities -51
fortnite inquiry 50
forty theft 48
forward inquiry 85
forzada burglary-discovered 191
foster inquiry 113
foto found-property 43 hit-and-run 43 inquiry -75
fotos supplement 93 suspicious-vehicle 58 welfare-check 55
fought civil -48
foun found-property 123 inquiry -48 vandalism 68
found civil -40 found-property 209 inquiry -64 utilities -57 vandalism 42
foundation civil 65
fountain civil 44 utilities 46 vandalism 65
four inquiry -66 vandalism 57
fourteen burglary-discovered 42
fourth fireworks 67 harassment 45 stalking 44 utilities 53
fox animal 185
fr inquiry -40 reckless-driving 41 supplement 72
frame animal 67 found-property 49
frankfort inquiry 64 supplement 41
frasco inquiry -52
frat harassment 48 noise 96 utilities -44
fraternity theft 94
fraud civil 92 fraud 133 inquiry -44 supplement -44 welfare-check 54
free program 127 supplement -46 theft 123
freeway inquiry -46
freezing inquiry -49
freight inquiry -46
freind inquiry -43
freno crash 78 crash-private 70 reckless-driving 61
frenos civil 46 inquiry 70
frente abandoned-vehicle 87 inquiry -88 parking 85 utilities 48
fresh vandalism 65
freshman supplement 56
fri parking 44 reckless-driving 69 theft 56 trespass 46
friday inquiry 47 reckless-driving 41
fridays fireworks 41 inquiry 69 program 50 theft 104
fridge noise 66
fried inquiry 50 supplement 49 utilities 93
friendly animal 151 found-property -44 suspicious-vehicle 43
fright animal 48 inquiry -65 noise 80
frm theft 110
from theft 86
front parking 52
froze inquiry -51
frozen fraud 59
frunt civil 63 parking 60 theft 54
fryer civil 87 inquiry -88
frying inquiry -47
ft abandoned-vehicle 41 utilities 52 vehicle-theft 44
fue suspicious-person 44 theft 42 vandalism 55
fuel disabled-vehicle 56 fraud 41 theft 70
fuente found-property 61 utilities 52
fuera animal 40 civil 43 inquiry -70 parking 46
fueron hit-and-run 42 inquiry -60
fuerte noise 75
fuga civil 41 inquiry 73 utilities 52
ful found-property 55 inquiry -56 parking 91
full utilities 56
fuma civil 45 inquiry -73
fumes inquiry 106 parking -49 welfare-check 47
fun fraud 74 program -48
fund fraud 75 inquiry 119 supplement -58
fundraiser inquiry 73
funeral inquiry 111 program 53 supplement -54 utilities -41
funny animal -44
fuond animal -41 found-property 182
furious supplement 44
furnace utilities -42
furniture civil 99 noise -63
fuse inquiry -40
fuss inquiry -65
fyi fraud -47 inquiry 106
gafete suspicious-person 127
gal fraud 55 inquiry 80 theft 46
gallinas animal 119 utilities -44
gallo animal 190 civil -40 noise 95
gallos animal 214 inquiry 51
game noise 76
games harassment 71 supplement 52
ganas noise 127
gang inquiry 43 utilities 74
gano fraud 77 inquiry -57 noise 55 vandalism 57
gap trespass 44
garage inquiry -53 utilities -43
garaje animal 66 burglary-discovered 53 inquiry -62 supplement -45 vandalism 46
garbage utilities 105
garden found-property 59 theft 60
gardening inquiry -47 welfare-check 54
garge inquiry 40 vandalism 43
gas noise -55
gasolina disabled-vehicle 59 inquiry -54
gasolinera stalking 56 suspicious-vehicle 58
gate animal 42 crash-private 46 suspicious-person 51 theft -42 vandalism 46
gatito animal 184
gato animal 179 animal-bite 44 inquiry -40
gatorade inquiry -47
gave crash 52 crash-private 48 utilities -44
gear civil 54
geese animal 286 inquiry -60
geico crash 73 supplement 70 vandalism 81
generator inquiry 68 noise 80 supplement 70
gent welfare-check 86
gentle program 59
georgetown inquiry 56 vehicle-theft 45
georgia inquiry 119
gerente crash-private 102
get inquiry 70 parking 42 theft -53
gets civil 50 fraud -41 harassment 41
getting animal -41
geyser civil 92 inquiry 55
gf harassment 69 threats 62
ghost disabled-vehicle 47 inquiry -70 parking 47 trespass 53
ghosted civil -50 fraud 81
gift fraud 191 harassment -51 inquiry -127
giggles harassment 98
giggling civil -42
gimnasio harassment 111 inquiry 70 noise 70
girl inquiry -73 noise -51
girlfriend harassment 89
girls harassment 44 inquiry -41
giro animal 62 inquiry -91 welfare-check 58
git harassment 61 parking 78
giv civil 74 fraud 48 inquiry -85 supplement 49 welfare-check 61
give animal -43 civil 63 inquiry 40 supplement 45
given inquiry -93 parking 50 utilities 56
gives harassment 64 parking 48 program 67
giving inquiry 43 noise 67
glass utilities 44
glasses lost-property 88
glitter civil 60 harassment 51 vandalism 66
globo noise 55
glock inquiry -53
glove burglary-discovered 42 found-property 62 theft 66 vandalism 48
gloves inquiry 45
glowing inquiry -119 utilities -60
glued vandalism 85
gnome theft 191 vandalism -56
gnomes vandalism 93
goa inquiry -42 shoplifting 58 theft 48
goal vandalism 62
goat animal 149
goats animal 145 inquiry 68 noise -66
god harassment 66 vandalism 45
goggles inquiry -54 program 58
goin utilities -44
going inquiry -58 noise 40 utilities -62
gold inquiry -61 lost-property 84
golf animal 52 vandalism 55
golpe reckless-driving 62
golpes civil 91 supplement 40
gon inquiry -48 theft 44
gona inquiry -48 threats 56
gone inquiry -74 noise -47 theft 130
gonna utilities -42
goodbye harassment -51 inquiry -68 theft -45
goodwill found-property 167 inquiry -50
google suspicious-vehicle 71 utilities 76
goose animal 246 inquiry -88 parking -66
gorra inquiry -61
gotea civil 115 utilities 99
gown inquiry -49 theft 64
gps inquiry -91 stalking 72
grab civil 48 inquiry -66
graders inquiry -74 program 68
graduation program 78 theft 61 vandalism 79
graffiti supplement 46 vandalism 301
gramma inquiry 56 program 58
grand inquiry -93 supplement 64 utilities 73 vandalism 71
grandad inquiry 45 supplement 47
grandbaby inquiry 74 program 107
grande inquiry -83 utilities 104
grandfather parking 43
grandkids inquiry 110
grandma custody 40
grandmother fraud 41
grandpa found-property 48 inquiry 67
grandparents civil -64 custody 75 inquiry 105 supplement 63
grandson fraud 90 inquiry -52 program 48 theft -43
grange civil -42 inquiry 58
granizo crash -59 inquiry 109
granny inquiry 54
grano inquiry -44 utilities 119
grant inquiry 62 utilities 64
grape supplement 47
grass civil 49 harassment 47 inquiry -59 parking 71 trespass 57 utilities 148
grate found-property 49 inquiry -48
grateful lost-property 68 supplement 45
gratis inquiry 139 program 125
grave theft 57
gravel utilities 87
gray animal 58 inquiry -110
great animal 48 lost-property 48 program 42 supplement -50
green animal 66 hit-and-run 40 noise -42 reckless-driving 43 utilities 91
greenhouse inquiry 50
grenade found-property -40
grey animal 42 inquiry -58
greyhound lost-property 66 welfare-check 55
grief inquiry 56 supplement -47
gril theft 113
grilling supplement 64
grinder inquiry 73 theft -43
grinding inquiry 48 trespass 97 vandalism 125
grinning vandalism 74
grip theft 41
gripa inquiry 41
gripe inquiry 62
gris inquiry -52
grita inquiry -86
gritan inquiry -50 noise 160
gritando noise 47
gritaron parking 62
grito harassment 43 inquiry -40
gritos inquiry -67 noise 118
grl harassment 137 theft 68 threats 73
grn harassment 65 utilities 47
groceries harassment 53 lost-property 47 parking 44 suspicious-vehicle 96 welfare-check 51
grocery crash-private 72 inquiry 62
groom harassment 67
groserias harassment 135 inquiry -71 parking 49 vandalism 49
groseros harassment 134 inquiry -61 supplement -47
gross fraud -70 harassment 169
ground theft -51
grounded found-property 46 supplement 77
groundhog animal 141
grounds lost-property 42
group civil -59 harassment 43 inquiry 122
growing abandoned-vehicle 92 inquiry -70 utilities 57
grown abandoned-vehicle 41 civil 73
grua civil 54 disabled-vehicle 54 inquiry 88
grunting animal 78
grunts noise 68
grupo harassment 69 program 67
guagua lost-property 73
guantera civil 72 inquiry -57
guard utilities -93
guardada found-property 41 inquiry 103
guarderia animal 43
guardia inquiry -45
guardianship custody 72 inquiry 100
guardo inquiry 41 supplement 130
guardrail inquiry -46
guatemala lost-property 49
guerra civil 68 inquiry -57 theft 41 utilities 54
guess inquiry -86
guesses suspicious-person 115 threats 92
guest civil 56 found-property 41 vandalism 43
guests noise 68 theft 75
guide noise 45
guilty civil -57 supplement 145
guitar animal 41 inquiry 129
gum inquiry -62 vandalism 192
gummies inquiry -80
gun utilities -40
gunfire fireworks 52 noise 70
gunn inquiry -41
guns found-property 53 noise 86
gunshot noise 43 supplement 49
gunshots noise -59
gurgling utilities 57
gusta civil 96
gusto civil 48
gutter civil 52 found-property 60
gutters inquiry -112 supplement 59
guys program 56
gy harassment 59
gym civil 48 found-property 55 inquiry -77 theft 110 vandalism -42
h crash-private 47 theft 51
habia burglary-discovered 45
hablar inquiry 42
hablaron fraud 91 inquiry -66 supplement 42
hable barking 53 welfare-check 88
habra inquiry 53
hace inquiry 46
hacen animal 59 harassment 50 inquiry 50 suspicious-person 44
hacer burglary-discovered 43 civil 51 inquiry 104 program 52
haciendo inquiry -67 noise 63
hacked fraud 163
had noise -49
haga civil 50 noise 59
hagan noise 45
hago inquiry 100
hail crash-private -48 inquiry 179
hair inquiry -103 parking 56 utilities -41
hairbrush inquiry 55
haircut custody 61
half animal 41 civil 74 fraud 61 inquiry -67 noise 41 utilities -47
hall civil 47
halla inquiry 75
hallar inquiry 42 utilities 45
halle found-property 134
hallo burglary-discovered 52 found-property 211
halloween theft 67 vandalism 123
ham trespass 53 utilities 59
hammer inquiry -59
hammering inquiry -82 noise 124
hammers supplement -46
hamster animal-bite 56 inquiry -53
han found-property 41 program 44 utilities 51
handbook found-property -41
handed fraud 65 lost-property 72
handgun found-property -45
handicap abandoned-vehicle -41 parking 145
handicapped parking 142
handing inquiry 79
handled inquiry 47 supplement 92
handles supplement -43 suspicious-person 55 utilities -41
hands inquiry -50
hang trespass 56
hanger inquiry 64
hanging inquiry -81
hangs civil 60 harassment 96 inquiry -41
happened burglary-discovered 41 hit-and-run 58 inquiry 41 supplement -65 vandalism 47
happening inquiry 69 theft 47
happens inquiry 81
happy noise 104
harassment harassment 204
hard inquiry -41
harder civil -52 program 124
hardly parking 50
hardware inquiry -44
harm harassment 42 inquiry -60
harmless suspicious-person 69
harness inquiry -48
harold found-property 90
harrodsburg crash 48 utilities 58
hasnt inquiry 58 theft -52 utilities -51 welfare-check 62
hasta civil 47 inquiry -56 noise 105
hat inquiry -51 theft 55
hatch animal -60 suspicious-vehicle 63
hatchet inquiry -103
hate animal 116 inquiry -46 vandalism 113
hates noise 60
haul abandoned-vehicle 62 fraud 49 inquiry -65 parking 64
hauled civil 49 crash 54 utilities 53
hauling inquiry 59
hauls found-property 40 utilities 91
hav civil 46 inquiry 103
have inquiry 44
havent fraud 69
havin inquiry 76
hay utilities 47
hazard disabled-vehicle 51 supplement 49 utilities 52
hazards disabled-vehicle 141 parking 59 suspicious-vehicle 67
haze noise -45
he utilities -48
headache inquiry -85
headaches animal -56 inquiry -109
headed inquiry -49
heading disabled-vehicle 49 inquiry -41
headlamp noise 90 suspicious-person 55
headley inquiry 48
headlight crash 92 hit-and-run 101
headphones fireworks 57 inquiry -46
headset civil 90 inquiry 56
headstones vandalism 148
healed animal-bite 84 inquiry -54
health animal-bite 67 inquiry 80 supplement 42
healthy animal 126 inquiry 40
heap animal 51 utilities 57
hear civil -50 inquiry -56
heard civil -43 fireworks 43 welfare-check 51
hearing lost-property 76 supplement 46
hears lost-property 42
hearse parking 134
hearts lost-property -74 vandalism 50
heated civil -55 program 46
heater inquiry -79
heavy inquiry -60
hecho animal 55 inquiry 60
hed harassment 41 threats 41
hedge civil 125 crash-private 98 found-property 48 hit-and-run 61 utilities 50
height inquiry -51 supplement 66 utilities -75
heimlich program 59
held civil 41 supplement 128
helicopter inquiry 138
hell harassment 76 reckless-driving 50 supplement 46
hello inquiry -64
helmets inquiry -56 program 44
help noise -41 supplement -52
helped inquiry 75 theft 61
helper inquiry -57 program 49 theft 70
helping civil -45 disabled-vehicle 55 inquiry -51
helps inquiry 90
hens animal 193 inquiry -115 noise 64
her found-property -44
herd noise 55 program 63
here civil -42 harassment -43 supplement 46
herencia welfare-check 114
herido crash 104
heridos crash 61 crash-private 61 inquiry -63
hermana inquiry 46 welfare-check 48
hermano welfare-check 42
heroin inquiry -53
herramienta inquiry -44 lost-property 59 theft 136
herramientas burglary-discovered 72 theft 133
herrington lost-property 70
hers civil 73 fraud 47 harassment 45 lost-property 51 parking 45 supplement 49 vandalism 55
herself fraud 50
hert crash-private 87 reckless-driving 79
hes civil -60 inquiry -50
hey suspicious-person 54
hi noise 54
hiccups inquiry 63
hicieron inquiry -52 threats 62
hid suspicious-person 49 trespass 44
hide civil -53 supplement 40 utilities 59
hides fireworks 60 inquiry -62
hiding inquiry -54
higher animal 46
highway supplement -73
hijo animal -41
hijos custody 79 program 44
hike inquiry 73
hiker inquiry -105
hikers animal 64 found-property -56 vandalism 46
hiking inquiry 58
hill inquiry -44
himself suspicious-person 49
hip utilities 70
hire animal 49 inquiry 76
his program -40 utilities -43
hiss animal 72 inquiry -42
hisses animal 65 inquiry -40
hissing inquiry -125 noise -53
hit hit-and-run 42 noise -50
hits civil 79 inquiry 128 noise -48 utilities -54
hitting inquiry -104 noise 61
hive animal 88 noise -49 utilities 93
hizo fraud 61
hoa civil 182 harassment 74
hobby found-property 43 noise 58 supplement 97
hog civil 45
hojas civil 101
hold inquiry 41
holding inquiry -97 supplement -41
holds animal 45 lost-property 42
holdup inquiry 45 utilities 50
hole found-property -53 inquiry -84 noise -44 vandalism 109
holes found-property 54
holiday civil -41 theft 42 utilities 80
holler noise 66
hollered trespass 46
hollering inquiry -52
hollers inquiry 46 noise 106 utilities 61
hollow found-property 55 inquiry 155
holster found-property 43 theft 77
holy inquiry -40 noise 46 parking 76
hombre animal -61
hombres suspicious-person 47
homecoming parking 41 vandalism 194
homeless trespass 49
homes inquiry 58 utilities 54
homework civil -49 inquiry 97 program -48
honda crash-private 69 noise -46 suspicious-vehicle 61
honduras inquiry 117 parking 58
honey inquiry -45
honk harassment 62 inquiry -52
honking inquiry -40 noise 51
honor civil 46 inquiry -43 theft 50
hood disabled-vehicle 48 inquiry -41 utilities -45 vandalism 46
hoodie theft 43
hoodies suspicious-vehicle 40
hook inquiry -67 vandalism 53 welfare-check 81
hooked abandoned-vehicle 53 civil 43 parking 50 theft 47
hooking civil 186
hoop inquiry -44 lost-property 51 noise 43 parking 63 utilities 62
hoping inquiry -45 program 47
hora inquiry 88
horario inquiry 96 noise 91 program -75
horas noise 43 utilities 60
horn noise 124 utilities -85
horse inquiry -50 lost-property 44 theft -44
horses inquiry -73
hose utilities -51
hosp inquiry -47 supplement 86
hospice inquiry 41
hospital inquiry 107 noise -49 parking 59 program -71
host civil 106 theft 41
hostage civil 139
hostas animal 49 civil 135 harassment 77
hot civil 91 inquiry -55 utilities -60
hotel inquiry -67 noise 60
hotline inquiry 132 program 67 utilities 54 welfare-check 56
hour civil -53 inquiry -47 noise 73 utilities 60
hours inquiry 114 noise 87 supplement -55
hous noise 65 utilities 101
house animal -41 program 70
houseboat abandoned-vehicle 65 civil 78
houses inquiry 60 suspicious-person 87 utilities -49
housing parking 77
hovering inquiry -52 supplement 78
how inquiry 188
howling noise 50
hoy inquiry -55 supplement 42 theft -47
hoyo inquiry -40 utilities 125
hr civil -54 harassment 49
hrs inquiry 70 noise 47
hs inquiry -78
hse theft 48
hubby animal -55 crash 50
hubcap crash-private 80 utilities 45
hubo inquiry 85 reckless-driving 57
huele noise -63
huellas harassment 65 inquiry 73
huevo vandalism 95
hull inquiry 58
hum harassment 65 inquiry -41 noise 189 theft -52
human inquiry 82
hume abandoned-vehicle 59 inquiry -59 utilities -48
humming inquiry -71
humo inquiry 45
humps inquiry 86 reckless-driving -51
hums harassment 58 noise 86
hundiendo inquiry 48 noise 48
hundred noise 41
hung fraud 124 inquiry -105 utilities 56
hungry custody 46 suspicious-person 55
hunt inquiry 59 trespass 81
hunter utilities -40
hunting found-property 70
hurrying noise 79
hurt crash 68 inquiry 42
hurts inquiry -81
hury crash 49 inquiry -43 utilities 67
husbands civil 63
husbnd animal -47
hush noise 42
hvac inquiry -62
hwy inquiry 40
hx inquiry 66
hyatt civil 53
hydrant utilities 237
hydrent inquiry -65 parking 79 utilities 164
hymns noise 116
iba threats 43
ice noise 75 parking -46
iced inquiry 43
id found-property 106 program 70 supplement -41 suspicious-person 54
idaho supplement 88
idea harassment 67 theft 81 utilities -54 vandalism 57
identity civil -40 fraud 221 inquiry -62 supplement -75 theft -63
idling inquiry -52 noise 84 parking 102 suspicious-vehicle 82
ido fraud 54
if inquiry 168
iglesia program 44 vandalism 63
ignore inquiry -45 vandalism -42
ignores civil 117 utilities 65
ill civil 41
illegal inquiry 159
immigrant theft 50
impact inquiry 88
impound inquiry 43 supplement 63
impounded inquiry 77 supplement 78
incendio supplement 75
inch civil 42
inches civil 225 inquiry -66 utilities 41
incident inquiry 65 supplement 149
indiana civil -49 found-property 65 inquiry 75 supplement 85 theft 40 threats 51
infant inquiry -63
infarto civil -43 inquiry 93 lost-property 68 noise 64 supplement -43
inflatable theft 85
info civil -48 crash 41 crash-private 81 noise -45 supplement -63
ingles inquiry 99
inhaler lost-property 43
initials found-property 70 supplement 61 vandalism 79
inj crash 48 crash-private 70 inquiry -81
injured animal 118 inquiry -64
injuries crash 97 crash-private 56 fireworks 74 inquiry -117
injury civil 42 crash 47 crash-private 55 inquiry -64 trespass 54 vehicle-theft 42
inmate inquiry 109 supplement -48
inmigracion fraud 46 supplement 45
inn inquiry 45 lost-property 89
inquilino animal 63 barking 55 civil 152 inquiry -69 trespass 57
ins crash 83 crash-private -45
insane inquiry -50 parking 74 utilities 68
inside civil -43 inquiry -119
insisted crash 96 utilities -46
inspection inquiry 69 program -65
inspections civil 86 inquiry 136 suspicious-person -44
inspector inquiry 208
inspects inquiry 179 utilities -55
instagram harassment 97 inquiry 95
install inquiry 44 program -54
instead supplement 51
instructor program -44
insulin lost-property 74
insults harassment 143
insurance animal -52 civil -68 crash 48 crash-private 112 fraud -47 supplement 63
insured crash-private 48
insurnce inquiry 59 vandalism 138
intercambiamos crash 82 inquiry -50
interlock inquiry 66 program -49 supplement -46
internet crash 51 program 54 utilities 76
intersection utilities 69
inthe inquiry -42 parking 78
into crash-private 85
invading civil 72 fraud 102 harassment 62
inventory inquiry 59 theft 58
investigator inquiry 46 supplement 221
invite inquiry 57 program 57
involved crash 59 crash-private 72
ironworks inquiry -55
irs fraud 243 inquiry -65
is inquiry 42
isnt inquiry -57
items inquiry -99 lost-property 96 supplement 62
itself fraud 43
ivy noise 90 utilities 127
j found-property 61 reckless-driving 62 suspicious-vehicle 81
jack abandoned-vehicle 51
jacket lost-property 57 theft 55
jackhammer noise 154 utilities -66
jacks utilities -70 vandalism 113
jail civil -46 fraud 65 inquiry 75
jaja abandoned-vehicle 51 inquiry 105 parking 71
jalando inquiry -55
jale supplement 75
jan found-property 46 supplement 174
janitor inquiry -55
january inquiry 106 lost-property 47 supplement 87
jar civil 43 theft 94
jardin animal 101 inquiry -48 noise -43 utilities 98
jardinero inquiry -43
jeans theft 68 utilities 48
jeep parking 67 reckless-driving 94 supplement 55 theft -68 trespass 44 utilities -42 vehicle-theft 57
jefa inquiry 40
jefe civil 83 harassment 61 inquiry 150
jefferson inquiry 45 utilities 56
jeringas abandoned-vehicle 49 found-property 117 inquiry 67
jesus theft 44
jet abandoned-vehicle 67 inquiry -80
jetta parking 80
jewelry inquiry -59 theft 93
jingle noise 116
job harassment 46 program -43 utilities 60
joe theft 46
joke inquiry 81
joking animal 44 civil -55
jovenes inquiry 65 program 133
joyas burglary-discovered 109
jst crash-private 51 inquiry 116 welfare-check 43
jsut crash 45 fraud 46 threats 50
judge custody 83 inquiry 64
juegan noise 98
juego utilities 61
jueves crash 46 inquiry -70 supplement 54 theft 124
jugar utilities 56
juguete inquiry -50
julio fireworks 119 inquiry -62 supplement 54 vandalism 66
july fireworks 87 inquiry 102 supplement 122
jump disabled-vehicle 69 inquiry 55 utilities -42
jumped inquiry -58
jumper inquiry 50
jumping inquiry -44 trespass 92 utilities -59
jumps disabled-vehicle 62 inquiry -64 noise 66
jumpy animal 55 suspicious-person 58
june fraud 41 inquiry 122 lost-property -43 noise -42 supplement 43 theft 41
junk abandoned-vehicle 46 utilities 49
junta harassment 52 noise -41
junto utilities -56
jury fraud 55 inquiry 44
jus found-property 43
juv supplement 80
juvs suspicious-person 43 theft 54
kansas fraud 74
karaoke inquiry -104 noise 268
kasa abandoned-vehicle 74
kayak found-property 85 theft 51
kayla program 56
ke fraud 87
kearney animal 81 suspicious-person 62
keeneland civil 63 noise 43
keep civil 65 inquiry 101
keeping civil 44 welfare-check 64
keeps harassment 85 theft 57 utilities -41
keller utilities 105
kennel barking 45
kentucky inquiry 135
keps fraud 63 parking 94
kept civil 123 crash -45 fraud 71 hit-and-run 70
kermes program 170
kevin found-property 46
key civil 77 program 49 theft 46 vandalism 41
keyed supplement -52 theft -75 vandalism 334
keyholder inquiry -55
keys found-property 50 lockout 52 lost-property 84 suspicious-vehicle 42
kia inquiry -66 parking 46
kick inquiry -43
kicked inquiry -53 theft 45
kicks inquiry -76
kid inquiry -48 program -40
kiddie inquiry 80
kidding inquiry 66 parking 41
kidnap custody 46
kidnapping custody 78
kids inquiry -64 utilities -70 vandalism 49
kiere animal 46 inquiry 93
kiero noise 51 reckless-driving 50 vandalism 69
kill inquiry 81 program -43
killed inquiry 91
killer animal 131 civil 68 program 59
killing harassment -41 inquiry 79 noise 91
kind supplement -51
kinda inquiry -68
kinder inquiry 67 trespass 53 utilities 47
kindergarten inquiry -92 program 84
kindly utilities 41
kiosk inquiry -64 theft 45
kiss animal 50
kissed crash 85 inquiry -102
kit inquiry -65 supplement 112
kite inquiry -63
kits inquiry 70 program 184
kitten animal 133 animal-bite 101 inquiry -56
kittens animal 108 reckless-driving 61
kmart abandoned-vehicle 65 suspicious-vehicle 63
knees inquiry -49 suspicious-person 56
knife civil -52 found-property 52 theft -43
knifepoint inquiry 41
knives harassment 71 lost-property 43
kno harassment 69 noise 41 utilities 73
knob suspicious-person 68
knock inquiry 62 supplement 76 threats 50
knocked inquiry -109 suspicious-person 98 utilities 50 vandalism 82
knocking inquiry -68
knocks inquiry 51
knot animal 50
know inquiry 115
known crash-private 45 harassment 95 hit-and-run 47 inquiry -73 theft 53 welfare-check 61
knows civil -56 inquiry -83 noise 123
koi civil 84
kroger crash -51 crash-private 67 hit-and-run 50 utilities -48
ku inquiry 106 noise -52 utilities 132
ky inquiry 121
l inquiry 42 lost-property 44
lab supplement 42
label found-property 139 inquiry 67
labelled inquiry 40
labor abandoned-vehicle 66 civil 100 fraud 64
ladder inquiry -56
ladies inquiry -73 program 67
lado civil 73 inquiry -43 noise 41
ladra barking 210 civil -46 inquiry -79 noise -54
ladran barking 164 noise -44
lady inquiry -73 supplement -53 utilities -49
lafayette parking 59 suspicious-vehicle 71
lago civil -41
lake inquiry -42 lost-property 52
lakeshore inquiry 56 utilities 117
lamina inquiry -66 noise 73 utilities 59
lamp inquiry -45 utilities 86
lampara inquiry -97 utilities 49
lancha abandoned-vehicle 64 parking 81
land civil 103 fireworks 68 theft 69
landed animal 47 inquiry -52
landlady civil 104 fraud 51
landline inquiry 43
landlord civil 214 utilities -51
landscaper parking 77
landscaping reckless-driving 65
lane parking 57 reckless-driving -45
lanes inquiry -43 utilities -45
lansdowne inquiry -101 program 64 utilities 50
lantern inquiry 68
lanyard fraud 61 inquiry -68
laps civil -43 inquiry -45 welfare-check 73
laptop civil 64 inquiry -52 lost-property 69 theft 51
large inquiry -80
las noise 85
last noise -51 supplement 55 suspicious-person 46
lastimado crash-private 88 custody 44 hit-and-run 55 vandalism 60
lastimo crash 84 supplement 55
latch animal -42 trespass 59
late custody 95 inquiry 60 parking 47
later theft 50
laugh civil 100 vandalism 54
laughed crash 53 utilities -44
laughing animal 41 utilities -49
laughs inquiry 58 noise 59 vandalism 51
laughter noise 67
laundromat vandalism 50
laundry civil 42 supplement -42
lavado inquiry -48
lavadora animal 57 inquiry -69 theft 42 utilities -40
law civil 56 inquiry 169
lawn theft 67 utilities 56
lawnmower inquiry 51 vandalism 88
laws civil 73
lawyer civil 40 inquiry 127 supplement 102
lawyers civil 83 supplement 83
layin abandoned-vehicle 67 vehicle-theft 70
laying inquiry -65
layoff program 74
lead harassment 49 inquiry -55 program 55
leader program 65
leaf noise 136
league theft 55
leak inquiry -44
leaned animal 41 suspicious-vehicle 51
leaning inquiry -80 parking -43 utilities 51
leans civil 55
learn harassment 50 inquiry -117 program 61
lease civil 268 inquiry 76
leash animal 44 inquiry -53
leather inquiry -93 lost-property 130
leaves civil 77 inquiry 49 suspicious-person 55 utilities 128
leche crash 45 supplement 56
led inquiry -58
leestown crash -44
lef found-property -64 utilities 89
left civil 41 lost-property 110 program -46 utilities 50 vandalism -58
leg inquiry -70
legacy inquiry 46 lost-property 50 supplement 49
legal animal -45 inquiry 321 noise 48 supplement -42 utilities -69
legally animal -53 civil 68 fraud 58 inquiry 165
legends lost-property 83
legit inquiry 155 suspicious-person 43 suspicious-vehicle 108
legs civil -40 inquiry -53
lemon theft 71
lemonade inquiry 79
length abandoned-vehicle 43
lengua harassment 52
lent civil 189 inquiry 91 lockout 57 vehicle-theft 78
less harassment 61
lessons inquiry 60 welfare-check 63
let inquiry -76 noise -44
letras inquiry -78 vandalism 149
letrero suspicious-vehicle 50 utilities 66
letter harassment 54 inquiry 107 supplement 62 trespass 43
letters inquiry -77 vandalism 56
letting inquiry -43 program 41 reckless-driving 41 vandalism 45
levanta inquiry -55
levantada animal 44 inquiry -67 utilities 93
levantan disabled-vehicle 58 inquiry 70
levantar inquiry -55
levantarse inquiry 49
lewd inquiry -41 vandalism 103
lex lockout 64 welfare-check 49
lexington inquiry 74 supplement -57
lextran crash 72 found-property 43 inquiry -52 lost-property 45
lexus crash 74 crash-private 112 found-property 66 inquiry 72 vandalism 93
lfd supplement 61
lft lost-property 69 supplement 61
lfucg inquiry 87 utilities 132
lg fraud 45
liable inquiry 122
liberty inquiry 61 supplement 65
librarian civil 53
library found-property 69 parking 48 theft 63 utilities 47
libro found-property 44
licencia crash 51 inquiry 144
license civil -64 found-property 79 inquiry 92 program -62
licensed fraud 77
licenses fraud -41 inquiry 139
licked animal 133 inquiry 75
licking inquiry -42
lid inquiry -52 noise -58 theft -45 utilities 96
lids animal 60 noise 92
lien civil 89 harassment -50 inquiry 82
lies harassment 86 inquiry -99
life program 55 supplement 89
lift inquiry -49
lifted theft 140
lifting inquiry -63
liga utilities 41
light inquiry -77 noise -51 supplement -41 utilities 84
lighter inquiry -60
lighting inquiry -50
lightning inquiry 104
lights civil -43 utilities 109
lik harassment 53 threats 66
like program 46
liked inquiry 65
likely burglary-discovered 48 lost-property 60 utilities 53
lil animal 55 barking 59
limb utilities 142
limbs civil 65 inquiry 60 utilities 68
lime civil 53 utilities 79
limestone inquiry -96 noise 65 supplement 43
limit inquiry 163 noise 92 reckless-driving 75
limits fireworks -47 noise 65 utilities -45
limp inquiry -62
limpia vandalism 43
limping animal 137
lincoln utilities 109
linden inquiry 73 program 89
line noise -47
linea inquiry -43 utilities 70
lineman suspicious-vehicle 58
lines inquiry 58
lineup supplement 51
linkedin harassment 74 inquiry 53 stalking 93
lip utilities 70
lips inquiry -78
liquor inquiry 49 reckless-driving 83
list inquiry 67 program 53 supplement 67
listed animal 60 fraud 83 program 53 supplement 78
listen parking 92
listening welfare-check 66
listing civil 60 fraud 153 lost-property -48
lit inquiry -61
lite utilities 128
literally inquiry -51
lites fireworks 54 utilities 68
lithium inquiry 87 program 42
litter animal -42 inquiry 118 program 53
littering inquiry 83
little inquiry -45 noise -40
lived animal 49 burglary-discovered 49 crash 42 found-property 40 inquiry 115 parking 48 trespass 54
liver lost-property 47 theft 45
lives harassment 67 program 60
living civil -46 trespass 48
llama animal 103
llamada civil -47 fraud 70 inquiry -57 supplement 132 utilities -52
llamadas civil 43 inquiry -72 program 69
llaman fraud 63 inquiry -91
llamar fraud 65 supplement 54
llamara reckless-driving 55 supplement 89
llamas animal -40
llantas abandoned-vehicle 81 inquiry -65 noise -52 supplement -65 theft 41 utilities 62 vandalism 75
llave inquiry -92 utilities 105 vandalism 78
llega burglary-discovered 53
llegan harassment 51
llegar theft 63
llegaron burglary-discovered 58
llego fraud 70
llegue burglary-discovered 44
lleno abandoned-vehicle 64 fraud 46 inquiry -46
lleva abandoned-vehicle 64 utilities 54
llevan abandoned-vehicle 53 parking 92
llevando shoplifting 48
llevar disabled-vehicle 58 inquiry 124 program -49
llevara inquiry -50
llevaron burglary-discovered 75 civil -42 supplement 50 theft 241 vandalism -47 vehicle-theft 56
lleve abandoned-vehicle 41 program 99
llevo inquiry 92 theft 88
llorando animal 60 inquiry -44
llorar inquiry -64
llueve civil 73 inquiry 45 noise 40
ln animal -45 disabled-vehicle 57
lo noise -46
load civil 49 fraud 43
loaded found-property 143 inquiry 59
loading civil 57 inquiry -64 parking 126 suspicious-person 46 utilities -51
loan animal 41 civil 42 inquiry 146
loaner program -44 theft 60
lobby custody 55 lost-property 58 supplement -45
local inquiry 68
locate inquiry 126 welfare-check 81
lock burglary-discovered 75 civil -55 theft 67 vandalism 47
lockbox inquiry 43 program 174
lockdown inquiry -43 program 48 vandalism -41
locked inquiry -88 lockout 49 theft 85
locker inquiry -42 theft 122 vandalism -42
lockout civil 63 lockout 115
locks civil 105 vandalism 75
locksmith lockout 140
lodge inquiry -105 lost-property 51
loft inquiry -49
log fireworks 53 inquiry -48
logged civil -41 custody 61 harassment 45 inquiry -126 vandalism 132
logo suspicious-vehicle 50
logs inquiry 136
lonchera lost-property 61 parking 51
lonely animal 47 inquiry -81 welfare-check 117
long program -49 utilities 51
longer welfare-check 46
look animal 48 civil -64
looked inquiry 57 suspicious-person 77
lookin inquiry -50 program 55 suspicious-person 66
looking animal 62 inquiry 55 suspicious-person 56
looks animal 41 utilities 49
loop utilities 51 welfare-check 80
loose animal 70 utilities 73
lose lost-property 61
losing inquiry 68 noise 109
loss inquiry -90 program 60
lost civil -47 found-property -50 lost-property 264 noise -47
lot crash -48 crash-private 85 supplement -52
lote civil 42
lots lost-property 44
lottery fraud 72
loud animal -43 civil -47 inquiry 49 noise 230
loudly inquiry 48
louisville inquiry 131 supplement 85 theft -47
love inquiry -44
lovely noise 115
loves animal 94
low utilities 48
lowes crash-private 70 hit-and-run 44
lp shoplifting 133 supplement -47
lsot inquiry -77 lost-property 207
luck harassment 96
luego civil -54 inquiry 48
lugar inquiry 47 parking 267 utilities -55
lump animal -54
lunch inquiry -58 parking 56 theft 42 utilities -46
lunchbox harassment 43 inquiry -40
lunes supplement -41 suspicious-vehicle 46 theft 132
lungs noise 53 program 65
luz utilities 141
lying inquiry -63
lyle inquiry 54 welfare-check 68
lyrics harassment 58
m animal -40 inquiry -58 suspicious-person 58 utilities -54
macetas animal -49 theft 56
machete civil -47
machetes found-property 67
machine fraud -49 noise 110
macy shoplifting 91 trespass 58
mad supplement -50
made civil -41 fraud 40 harassment 58 noise -50 supplement -44
madrugada civil -44 noise 47 suspicious-person 54
maestra inquiry -41 program 70
magazines civil -81 fraud 188 harassment 95 theft 67
magician civil 87 inquiry -53
maid civil -46 inquiry 129 noise 44 parking 43 utilities -68
mail inquiry 47 supplement -46
mailbox crash 74 suspicious-person 50 vandalism 90
mailboxes suspicious-person 77 vandalism 90
mailed fraud 65 supplement 60 theft -45
mailing harassment 55 inquiry 56
mailman animal 75 inquiry -49 theft 60
main inquiry 47 utilities 65
mainly reckless-driving 44 utilities 56
maintenance inquiry -42
make civil 140 supplement -60
makes harassment 48
making inquiry -49
mal harassment 51 inquiry -91
male inquiry -95
malibu disabled-vehicle 55
mall crash-private 43 lost-property 53 reckless-driving 56 theft -47
malo inquiry 43
man inquiry -86 suspicious-person 80
manager civil 95 inquiry -44
manages noise 68
manana civil -58 noise 61
manda harassment 121
mandan civil -42 harassment 55 supplement 44
mandando inquiry -58
mandar animal 76 barking 64 inquiry 41
mandara fraud 145 inquiry -66
mandated inquiry 40 supplement 47
mande fraud 79
manden inquiry -51 utilities -40 vandalism 50
mando civil -40 fraud 43 supplement -57
maneja inquiry 46 parking 44 program 42 reckless-driving 57
manejando inquiry -59
manejar theft 50
manejo inquiry 89
manhole noise -50 utilities 111
mannequin found-property 49
mansito animal 83
manure inquiry -47 utilities 107
many civil -46 program -50 supplement -41
map inquiry 63 theft 132 vandalism 61
mapache animal 225 inquiry -42
maple inquiry -48 vandalism 69
maquina noise 56
marathon inquiry 132
marbles inquiry 51
march inquiry 68 supplement 94
marching inquiry 51 noise 107
mare civil 55 reckless-driving 65
mariachi noise 89
marina civil 69 inquiry 48
mark crash-private 40 inquiry 50 vandalism -40
marked found-property 73 inquiry 89
marker utilities 53 vandalism 164
market civil 68 fraud 78 program 72
marketplace inquiry 41 supplement 149 vehicle-theft 73
marks vandalism 47
marque harassment 56
marriage inquiry 76
married inquiry 89
marsh theft -44
marshal civil 60 found-property 44 inquiry 82 supplement 104
mart supplement -70
martes hit-and-run 45 inquiry 67 supplement 76
marzo inquiry 51 supplement 50 threats 46
mas noise 57
mascot lost-property 113 theft 96
mask theft 61
masked animal 71
mason fraud 60 inquiry 71 supplement 42
mass inquiry 62
massage inquiry -44
master lost-property 45
masterson inquiry -70 theft 48
mata lost-property 55 utilities 96
matan animal 56 fraud 92 inquiry -75 noise 69 utilities 47
matando utilities 93
matar threats 51
mataron utilities 43
matches inquiry -56 program 42
mato animal 56 inquiry 43
matricula lost-property 91
matter civil 106 inquiry -112
mattress utilities 57
mattresses inquiry -76 suspicious-person 50 utilities 123
maxwell abandoned-vehicle 45 hit-and-run 54 theft -41
may inquiry 62 supplement 61
maybe inquiry -79 vandalism 96
mayo civil 45 fraud 47 supplement -48
mayor inquiry 116
mayores inquiry 113 program 156
maze utilities 54
mcdonald custody 108
me harassment 55
meadow utilities 52
meadowthorpe animal 121
meals inquiry 75 supplement -40 welfare-check 46
mean harassment 43
means civil -61 disabled-vehicle 43 program 41 suspicious-person 59
meant abandoned-vehicle 53 inquiry -47
measured harassment 66
measuring inquiry 96 suspicious-person 172 trespass 59
meat animal 61 suspicious-person 48
mecanico civil 193 inquiry 56
mechanic civil 185 disabled-vehicle 41 supplement -44 theft 40
med inquiry 55 utilities 61 welfare-check 70
media inquiry -56 noise 40
median inquiry -47 theft 55 utilities 66 vandalism 42
mediation civil 102 noise 48
medic inquiry -43 lost-property 55 supplement 84 utilities 48
medical inquiry 82 lost-property 42 utilities 51
medicare inquiry 74
medicine inquiry -46
medics inquiry 80 lost-property 42 supplement 57
medidor theft 56 utilities 182
medio inquiry -58
meds inquiry 47
meet program 48
meeting inquiry 92 program 64
meets inquiry -101
megaphone noise 248
meijer crash -55 crash-private 89
melted civil 62 fireworks 66 inquiry 50 vandalism 43
member trespass 59
memes harassment 97
memorial abandoned-vehicle 44 parking 85 vandalism 82
memory program 44
memphis supplement 63
men civil -45 inquiry -63 parking -54
mensaje fraud 89
mensajes harassment 188
mention inquiry -56 suspicious-person 118 vandalism 66
mentioned harassment 95
mentions civil 113 noise 55
meowing animal 193 inquiry -57
merely civil -54 noise 91
mes abandoned-vehicle 121 supplement 64
mesa inquiry -82
meses utilities 64
mess civil 65
message inquiry 50 supplement 149 utilities -49
messages harassment 82 inquiry 69
met harassment 50
metal found-property 42 fraud 52 inquiry -55 suspicious-person 52
mete inquiry 75
meten utilities 130
meter inquiry 66 parking 44 suspicious-person 47 utilities 74
metered inquiry 137 parking 79
meters inquiry 55 parking 112
meth inquiry 61
metieron burglary-discovered 89 inquiry -79 supplement 88
metio civil 62 inquiry -77
mexicano inquiry -80 lost-property 45
mexico civil 41 inquiry 60
mgmt civil 103 noise 94 utilities 60
mgr civil 41 noise 48 supplement 64
mia civil 68 fraud 57
mice civil 41 inquiry 98
middle inquiry -81
midland utilities 46
midnight noise 123 suspicious-person 43
midway vandalism 84
miedo theft 54 utilities 66
mientras burglary-discovered 51 parking 57 program 83 supplement -49
might civil -42 program 77 supplement -47
migra suspicious-vehicle 60
migracion inquiry 68
mil fraud 93 inquiry 48
miles crash-private 49 inquiry 58
military inquiry -47
milk lockout 53
mill utilities 65
miller suspicious-vehicle 71
min inquiry -104 supplement -55 suspicious-vehicle 43 theft -66
mind civil -52 inquiry -58
minds noise 68
mine animal 52 found-property 59 theft 46
minecraft harassment 70
mini reckless-driving 92
minivan inquiry -53 utilities -50
minor crash 52 crash-private 75 supplement -48
mins inquiry -42
minute civil 53 inquiry 42
minutes inquiry -58 theft -43
mio animal-bite 68 supplement 85
mirror crash 132 hit-and-run 112 inquiry -63 vandalism 64
mirrors abandoned-vehicle 42 crash 165 inquiry -63
mis inquiry -64
misma inquiry -76 supplement 60
misplaced lost-property 124 theft 61
miss theft 56
missed supplement 87 theft -55 utilities 56
misses utilities -86
missin animal 79 theft 68
missing inquiry -47 lost-property 86 noise -46 supplement 67 theft 158
mistake found-property 49 inquiry 65 theft 41
mitad civil 91 inquiry -63
mix animal 82 inquiry 150
moaning inquiry -66 noise -46
mobile parking 57
mobility inquiry -46
mochila inquiry -56
mofle noise 134
moja civil 47 utilities 50
mojada civil 98
molesta harassment 56 reckless-driving 58
moment disabled-vehicle 58 inquiry 74 reckless-driving 48 suspicious-person 72
mommy civil -51
moms welfare-check 70
mon burglary-discovered 58 inquiry 98 theft 61
monday supplement 49
mondays parking -46 utilities 53
money fraud 175 theft 60 utilities -41
monitor inquiry 44
monkey lost-property 57
monoxido inquiry 76
monte abandoned-vehicle 62 inquiry -59 program 42
month noise -52 program 40 theft 44 utilities 62
monthly inquiry 43
months civil 127 harassment -46 inquiry 56 vandalism 48
moon animal -46 noise 67
moped abandoned-vehicle 107 vehicle-theft 58
mordio animal -55 animal-bite 125
more parking 47 supplement 52
morir civil 60 inquiry 62
morn suspicious-person 70 trespass 77
mornin found-property 60 vandalism 80
morning inquiry -56 noise 84 reckless-driving 60 supplement -41
mornings animal 54 inquiry -55 noise 49 utilities 72 vandalism 47
morphine inquiry 53
morros vandalism 65
morrow animal 58 supplement 41 utilities -45
mortar found-property -60
mortified inquiry -50
mos animal-bite 42
moscas animal 47
mosque theft 55
moss utilities 41
most reckless-driving 82
mostly inquiry -83 noise 67
mostrador crash-private 45
mother inquiry 44 welfare-check 42
mothers civil 65 inquiry -49 supplement -66 vandalism 61
motion inquiry -50
motor inquiry 58
motorcyclist utilities 62
motorist crash 64 utilities 49
mountain inquiry 44
mouse animal 58 fraud 68
move civil 81
moved civil 66 fraud -42 utilities 44 welfare-check 47
mover inquiry -59
movers civil 40 lost-property 107 parking 53 supplement -41 theft 92
moves civil -41
movie fraud -41
moviendo inquiry 75
movies vandalism 41
moving parking 43 utilities -50
mow inquiry -66 threats 58 utilities 69
mower inquiry -43
mowing noise 80
mows civil 106 utilities 59
mph hit-and-run 46 reckless-driving 61
mr found-property 43 inquiry -51 welfare-check 89
mrs civil 46 utilities -45
msg supplement 74
mt hit-and-run 83
mtg civil -58 inquiry 90 program 90
much inquiry 46 parking 48 utilities -46
mucha crash 43 disabled-vehicle 42
muchacha inquiry -73
muchachos inquiry -52 noise 43
muchas inquiry 132
mucho inquiry -73 noise 57 reckless-driving 59
mud crash 82 disabled-vehicle 89 inquiry -72 reckless-driving 41
mudanza civil 161 parking 93
muddy inquiry -72 theft 95
muebles civil 59 inquiry 40 noise 55
muere inquiry 42
muero crash 86 inquiry -91 lost-property 50 supplement 47
muerta found-property -43 inquiry 50 noise 122
muerto animal 180 inquiry -48
muertos animal 106
muffins inquiry -53
muffled inquiry -47
mug inquiry 51
mugged inquiry 52
mulch inquiry -64 suspicious-person 65
multa animal 66 civil -75 inquiry 178 parking 60 supplement 44
mums theft 93 vandalism 90
mural parking 93 utilities -57
murder civil -44 inquiry 47 noise 79
murdered animal 50 noise 67 vandalism 87
murdering inquiry -139 noise 195
murio disabled-vehicle 42 lockout 46
muro civil 83
murphy animal 50
museum inquiry 171 program -55
music noise 92
musica noise 209
must inquiry 192
mustang noise 122
muy animal 50 inquiry -124 reckless-driving 45
myself supplement 62 theft 98
mystery inquiry 102 program -45
n inquiry -51
nabor civil 157 harassment 98 noise 41 parking 60
nacido found-property -43
nacimiento found-property 68 theft 41
nacio inquiry -54
nada harassment 46
nadie burglary-discovered 46 crash 70 inquiry -52 theft 55 vandalism 56
nail fraud 47 inquiry -63
nailed inquiry -77
nails civil 68 inquiry -45 utilities 88
naked civil -47 inquiry -42
name found-property 62 fraud 84 harassment 42 supplement 50
named animal 86 harassment 48
names civil -46
nami program 80
nana civil 46
nanny inquiry -74
nap inquiry -53 noise 90
napkin inquiry -63
napping inquiry -67
naranja abandoned-vehicle 44 inquiry 123
narcan found-property -56 inquiry 80 program 49 theft -51
narcanned inquiry 58
nashville inquiry 43
nasty fraud -48 harassment 272 inquiry -112
national inquiry -77 program 257 utilities -52
nativity animal 80 theft 43 vandalism 91
nature animal 87 inquiry 64
navidad abandoned-vehicle 62 noise 85
navy civil 48
naybor civil 106
nb inquiry -46
nbr supplement 71 suspicious-vehicle 49
near program -40 utilities 41
nearly utilities 98
neat trespass 84
necesita inquiry 48 program -40 theft 42
necesitan civil 79 inquiry 57
necesito inquiry 73 supplement 66
neck inquiry -61
need inquiry 93 program -84 supplement 51
needed disabled-vehicle 49 program 57
needing civil -49
needle inquiry -55
needles found-property 57 utilities 123
needs inquiry 150 supplement 89
neg crash 43 crash-private -46 trespass 48 utilities 93
negocio burglary-discovered 51 program 49 vandalism 63
negra inquiry -46
negro inquiry -72 noise -40
neighbor civil 83 noise 43
neighborhood inquiry -145 program 185
neighbors civil 58 inquiry -58 noise 75
neighbour found-property 85
neither inquiry -49
nephew welfare-check 49
nerf civil -53
nerves animal 43 inquiry 130 supplement 49 utilities 67
nervous inquiry 74 suspicious-person 95
nest animal 101 utilities 44
nesting animal 131 utilities -44
netflix fraud -42 inquiry 74
nevada fraud 97
never civil 64 fraud 92
nevr fraud 73 harassment 70
new inquiry 90
newborn found-property -55
news inquiry 74 noise 55 program -49 supplement 43
newspaper civil 87
newspapers inquiry 60 program 41
next noise 73
nextdoor suspicious-person 73
nice civil -44 harassment 43 noise 79 parking 71 theft 63
nicely harassment 67
niece inquiry -56
nieghbor civil 52 utilities -59
nieghbors animal 50 civil 56 inquiry -71 noise 91
nieta inquiry 44
nieto fraud 70
nietos inquiry 80
nieve vandalism 61
nife inquiry -40
night inquiry -49 noise 72 vandalism 42
nightgown inquiry -44
nightly fraud 60 noise 122 utilities 58
nights noise 73 reckless-driving 41 supplement 100 utilities -48
nightstand lost-property 84 theft 51
nina inquiry -87
nine abandoned-vehicle 59 civil 58
ninera civil 41
nineteen fraud 72 inquiry -49
ninety found-property 44 theft 51 welfare-check 42
ninguna utilities 57
ninito found-property -41
nino custody 47
ninos inquiry -44
nipped animal -49 animal-bite 244 found-property 49 inquiry -62 supplement -44
nissan parking 83
nite fireworks 61 noise 107 supplement -49 suspicious-person 44
nob supplement 72 suspicious-person 96
nobdy animal 76 inquiry -59 parking 86
nobody utilities 51
noc parking 61 reckless-driving 47 utilities 60
noche barking 89 theft 76 vandalism 46
noches inquiry -44 parking 55
nodded inquiry 62 suspicious-person 54
nodding inquiry -43
noise noise 64 supplement -44
noises abandoned-vehicle 62 supplement 45 suspicious-vehicle 52
noisy animal 93 barking 66
nomas civil -51 noise 43 supplement -43
nombre fraud 51 supplement 69
non inquiry 78 supplement -46
nonsense harassment 56
nonstop utilities -50
noon parking 47
northbound inquiry -47
nos utilities -45
nosotros crash-private 64 hit-and-run 72
nota crash-private 88 inquiry 77
notario fraud 118
note crash 53 crash-private 124 fraud -52 harassment 69 hit-and-run 53 utilities -50
notebook inquiry 46 reckless-driving 122
noted custody 88 inquiry -118 program 41 vandalism 75
notes civil 70 harassment 168 inquiry -69
nothin civil 73 suspicious-person 80 trespass 86
nothing burglary-discovered -47 civil -50 suspicious-person 46 theft -65 vandalism 55
notice civil 44 inquiry 103 supplement -40 utilities 83
noticed theft 84 vandalism 40
noticias inquiry 94 program 53
notified inquiry -75 welfare-check 65
nov inquiry -118 supplement 95
novel inquiry 64
novela noise 61
november inquiry 48
novia inquiry 72 welfare-check 49
nr utilities 79
nubmer crash 51 inquiry 146 supplement 49
nuclear inquiry 42 program 64
nueva inquiry 57 supplement 64 utilities 49
nueve inquiry -59 noise 45
nuevo found-property 47 inquiry 88
nuisance inquiry 42
number civil -56 fraud 49 inquiry 43 supplement 45
numbers abandoned-vehicle 44 found-property 72 fraud 43
numbr crash 50 fraud 43 program -41
numero civil -47 fraud 55 program -47 supplement 80 utilities 46
nunca fraud 117 harassment 52
nursery animal 55
nurses inquiry 70 parking 58
nuts noise 53
nxt inquiry -64 noise 126
o inquiry 52
oak utilities 67 vandalism 55
obra theft 68
obscene fraud -44 harassment 132 vandalism 78
occ fraud 54 shoplifting 42
ocho abandoned-vehicle 69 utilities 60
oclock inquiry -82 noise 58
oct program 42 supplement 78 utilities 41
october inquiry 125 noise 74 reckless-driving 52
ocupa civil -52 inquiry 94 reckless-driving 41
ocupo crash-private 67 hit-and-run 43 inquiry 86
od supplement 53
odd civil -59 harassment 56 inquiry 96 noise -44 suspicious-person 87
odor supplement 91
ofc civil 42 inquiry -91 lost-property 43 supplement 82
ofcr burglary-discovered 72 inquiry -58 supplement 101
off theft 51
offc civil 80 supplement 77
offce animal 95 civil 64 fraud 61
offender inquiry 104 program -56 supplement -44
offenders inquiry 81 program -45
offered theft 50
offers inquiry -93 vehicle-theft 58
office supplement -63
officer fraud -50 inquiry -72 noise -45 program 102 supplement 108 utilities -50
officers inquiry 123 program 110 supplement 83 theft -51
official harassment 47 inquiry 75
ofice inquiry 80
oficial civil 46 fraud -44 inquiry -65 program 74 supplement 147
oficina inquiry 46 lost-property 48
often program 51 suspicious-person 60
oh crash-private 41 utilities 53
ohio fraud 51
oi animal 56
oiga inquiry 68
oil fraud 49 utilities -78
ojo inquiry -46
ojos inquiry -72
ok crash 48 inquiry 62 supplement 41 welfare-check 41
okay crash 42
old civil -45
older theft 44
olds inquiry 101
olia reckless-driving 73
olvido inquiry -61 lost-property 246
ones inquiry -85
only civil -53
onto civil 45 inquiry -71 utilities -53
op civil 91
opal inquiry -46 theft 49 utilities 96
opend fraud 140
opened fraud 97 inquiry -70 suspicious-person 73 utilities -58
opening utilities -40 vandalism 68
opens parking 54 utilities -48
opera noise 89
operar civil 73 fraud 97 inquiry 52 supplement -40
operator inquiry -59
options civil -51 harassment 119 inquiry 104 noise 56
or inquiry 84 program -42
orange found-property 59 noise -43 suspicious-person 46
orchard vandalism 63
orden inquiry 116
order custody 42 inquiry 122
ordered inquiry -43
orders utilities 64
ordinance inquiry 163 noise 108
ordr harassment 86
oregon civil -48
organ inquiry -42 utilities 57
organizer inquiry -48
orilla animal 90
oscuro utilities 50
osha civil -43 inquiry 135 supplement -44
other crash-private 50 inquiry -55 noise -47
others fraud 61
otro crash-private 71 hit-and-run 45
ought civil 76 inquiry 79 vandalism 46
our civil 49
ours burglary-discovered 54 crash-private 49 inquiry -83 supplement 43
outage utilities 59
outlet theft 60
outreach program 94 welfare-check 72
outside civil -58 inquiry -77 supplement -40
outta theft 139
oven barking -44
over civil 46 vandalism 54
overcharged civil 169 fraud 131 theft -51
overdose found-property 45 inquiry 80 program 50
overdosed inquiry 46 lost-property 62 noise 42 program -72
overflowing utilities 63
overlook vandalism 63
overnight hit-and-run 49 inquiry 53 supplement -43 theft 75 vandalism 103
overtime civil 53 inquiry 77 lost-property 57
ovr disabled-vehicle 53 parking 47 theft 95
owe civil 110 harassment 60 inquiry -138
owes civil 68 inquiry 60
own crash-private 63 inquiry 55
owned crash-private 66 hit-and-run 63
owner animal 118 animal-bite 55 crash-private 43 found-property 48 harassment -41 program 44
owners barking 61 inquiry 44 noise 53
owns civil 49 found-property 43 inquiry 137
oxford inquiry -47 utilities 126
oxy inquiry -71 theft 79
oxys inquiry -46
oye animal 56 inquiry -60 noise 52
oyo inquiry -42
p supplement 51 suspicious-person 65 trespass 62 utilities 65
pa inquiry 123
pacemaker inquiry 72
pacing noise 84
pack animal -45
package civil 50 theft 145
packages inquiry -56 theft 106
packed custody 72 theft 64
paddle found-property 44
padrastro inquiry -45
padre burglary-discovered 55 crash-private 42 program -44 supplement 47
paga civil 216 inquiry 90 vandalism 47
pagan civil 107 inquiry 110 vandalism 44
pagar civil 105 inquiry 93 utilities -58
page harassment 73 inquiry 101 supplement 55
pages supplement 96
pago animal 55 fraud 76 inquiry 113
pague fraud 82 inquiry 54
paid civil 94 fraud 162 parking 41
pain crash 42
paint found-property -49 harassment -41 hit-and-run 56 utilities 90 vandalism 100
paintball vandalism 96
painted program 86 theft -44 vandalism 140
painters program 56
painting utilities 63
pair animal 60
pal hit-and-run 46 inquiry -57 vandalism 49
palabras civil 54 reckless-driving 75
pallets theft 40
palumbo inquiry -46 theft 72
pamphlet civil -55 inquiry 145 program 144
pamphlets inquiry 58 suspicious-person 97 trespass 63
panaderia burglary-discovered 51
panal animal 49
pancakes inquiry 95
pandilla inquiry -64 utilities 55 vandalism 73
pane vandalism 147
panel civil -51 inquiry -77
panera parking 77
panicked inquiry 68
pantry animal 48 inquiry -70 trespass 42 welfare-check 44
panza inquiry -71
papa custody 51
papas civil 67 parking 46 program 60
papel civil -41 crash-private 94 found-property 42
papeles inquiry 93 supplement 70
papelito crash-private 128 harassment 62 inquiry -48
paper custody 44 program -45
papered vandalism 155
papers civil 48 custody 91 inquiry 88
paperweight inquiry 75
paperwork civil 40 custody 45 inquiry 96 supplement 49 trespass 80
paquete inquiry 43 theft 48
para civil -59 inquiry 62 program 54
parada found-property 57
parade inquiry 70
parado disabled-vehicle 42 inquiry -58
parakeet animal 187
paramedics inquiry 85 program 65
paran parking 46 supplement 73
parcel inquiry -43 theft 42
pardon inquiry 55
parece animal 78 utilities 52
pared inquiry -47 vandalism 50
parent inquiry 42
parents reckless-driving 52 theft 56
paris crash 73 utilities -56
park inquiry 52 parking 59 program -43
parkd parking 122
parked civil -58 crash 41 crash-private 86 inquiry -66 parking 158 suspicious-vehicle 46 utilities -64
parkin parking 123
parking civil -51 parking 72 supplement -41
parks parking 250 utilities -89
paro hit-and-run 48 noise 44
parole inquiry 152
parpadea utilities 161
parque found-property 58 utilities 60
parroquia inquiry -60 program 40
parrot animal 216 noise 96
parte hit-and-run 45
partera inquiry 71
partial reckless-driving 82 theft 54 trespass 56 vandalism 62
partido civil -59 noise 88 parking 43
parties crash-private 91
partner inquiry -76
parts harassment 165
party noise 76
pasa noise 68
pasada inquiry 54
pasado hit-and-run 43 inquiry 56 supplement 83
pasan reckless-driving 125 utilities 87
pasaporte found-property 47 lost-property 113
pasar barking 47
pase noise 48 program 46
paso inquiry -46 reckless-driving 55 supplement 40
pass inquiry -47 lost-property 80
passcode inquiry -46
passed civil -47
passenger inquiry -45 supplement 47
passerby disabled-vehicle 57
passes inquiry -100
passport found-property 108 inquiry -40 lost-property 120
password civil -54 fraud 92
past noise 49
pastel animal 45 burglary-discovered 65
pasto inquiry 97
pastor harassment 47 program 89
patch inquiry -42 utilities 57 vandalism 48
patched inquiry -54 utilities 212
patches inquiry -56
path animal 99 inquiry -41 utilities 100
patient supplement 75
patients animal 41 inquiry 48 supplement 82
patio civil 92 supplement -41 theft 77
patrol inquiry -67 program 128 reckless-driving 42 supplement -42 suspicious-person 105 utilities -71
patron civil 59
patrona crash 85 crash-private 85
patrulla program 96 reckless-driving 73
pavement disabled-vehicle 59
pavilion inquiry 68
paving noise 48
pawn found-property 100
pawned inquiry 100 supplement -58 theft 95
pax harassment 69
pay civil 137 fraud 92 inquiry 42 shoplifting 47
paying lost-property 46
pays civil 177 fraud -47 inquiry 91 parking 45 utilities -76
pd abandoned-vehicle 47 inquiry -75 program 78
peace civil -50 inquiry 72 vandalism 73
peaceful inquiry 73 noise 50
peacock animal 255 inquiry -55
peacocks animal 171 noise -42
peanuts inquiry -46
peatonal utilities 94
pecho inquiry -49
pedal inquiry -90
pedir civil -41 harassment 44 inquiry 40 supplement -53
peds supplement 50
pee trespass 48
peed inquiry -73
peeling inquiry -46 utilities 75
peep inquiry -52 welfare-check 41
peeping animal 70 inquiry -54
peer inquiry 41 program 88
pega inquiry -59 utilities 41
pegaba inquiry 61
pegar inquiry -78
pegaron crash 63 crash-private 76 hit-and-run 46 inquiry -52
pego crash 70
pegue crash 89
pelea animal 59
peleando animal 79 barking 73
pelearon civil 94 inquiry -41 welfare-check 104
peleo inquiry 83 supplement 69
pelicula inquiry -53 utilities 60
peligro inquiry 55 utilities 59
pellet found-property 67 vandalism 131
pelos inquiry 55
pelota civil 65 vandalism 42
peluqueria animal 56 inquiry -52 vandalism 40
pena crash 42
pencil animal 68 inquiry 54
pendant inquiry -72
pennies inquiry -52
penny harassment 50
people inquiry -49 reckless-driving 43 vandalism -44
peor inquiry 50 reckless-driving 83
pepper inquiry 99 vandalism -58
pepperoni inquiry -101
perdi found-property -49 inquiry -88 lost-property 311 supplement -63
perdida lost-property 46 program 81
perdido animal 106 civil 43 inquiry -56 welfare-check 60
perdieron inquiry 138
perdio animal 113 inquiry -58 lost-property 100 supplement -44
perdone inquiry -86
perfectly welfare-check 74
perfume animal 50 inquiry -86 lost-property 52 shoplifting 47
perico animal 217 noise 69
period inquiry -56
permiso inquiry 221 program -60 trespass 44 utilities -43
permission animal 76 inquiry 81
permit inquiry 212
permite fireworks 41 noise 74
permitido civil -56 inquiry 168
permits inquiry 126 noise 73 utilities -53
permitted inquiry 186 noise 71
perra inquiry -63
perrita inquiry 51
perrito animal 66 fraud 49 inquiry -43
perro animal 99 barking 92 inquiry 46 noise -51 utilities -49
perros animal 108 barking 123 noise -49
person animal 44 inquiry -108
persona found-property -53 fraud 59
personas inquiry 70 theft 45
pest suspicious-person 140
pet animal 127 inquiry -58
petition barking -52 inquiry 177 noise -53 reckless-driving -45
pets animal 73 lockout 126
petting inquiry -42
petty civil 128 inquiry -67
pew theft 48
ph utilities 43
pharmacist fraud 51
pharmacy theft 53
phoenix found-property 53 trespass 65
phone inquiry -87
phoned supplement 44 welfare-check 55
phones harassment 91
photo harassment 57 inquiry -54 supplement 55
photographed crash 43 suspicious-person 70
photographer civil 95 parking 52 program -50 theft -52
photographing fraud -42 inquiry -45 suspicious-person 156
photographs found-property 54 suspicious-person 42
photos civil -45 fraud 64 harassment 118 supplement 75 theft -54 utilities 59
physical civil 83
piano civil 89 inquiry -69
pic harassment 88 inquiry -83
picadome found-property 69 utilities -42
picaron vandalism 74
pick custody 45
picked civil 62 found-property 100 parking 55 suspicious-vehicle 45 theft 48 utilities 46
picker inquiry -51
picking inquiry -68 lost-property 46 parking 41
picks animal 93 civil -42 inquiry -48 theft 55 trespass 66
pickup parking 57
picnic vandalism 123
pico animal 43 inquiry 49
picric inquiry 46
pics civil -48 harassment 78 vandalism 53
picture harassment 53 supplement 58
pictures fraud 60 harassment 98 noise 56 utilities 66 vandalism 79
pide crash 60 inquiry 110 program 52 supplement 55
piden civil 56
pidieron fraud 48
pidio inquiry 49 welfare-check 44
pido inquiry 53 utilities 58
pie utilities 51
piece crash-private 42 hit-and-run 43 inquiry -58 utilities 41
pieces crash-private 49 hit-and-run 105
piensa civil 47 theft 67 utilities -49 vandalism 48
pierna inquiry -65
pies crash-private 63
pig harassment 45 inquiry -44 lost-property 120 theft 76
pigeon animal 168
pigeons animal 91 welfare-check 42
pil theft 86
pila inquiry 65 program 76
pile inquiry 45 utilities 60
piled parking 72 utilities 115
piling civil 47 inquiry -45
pill found-property 58 inquiry 81 program 63
pillar inquiry 44
pillow civil 63
pillowcase animal 45
pills civil -47
pin found-property -52
pinata noise 57
pinch inquiry -76 utilities -42
pine civil 50 inquiry -60
pineapple found-property -60
ping theft 53 vehicle-theft 79
pinging supplement 99 theft 64
pink inquiry -83 vandalism 74
pinnacle fireworks 63
pinned civil -44 inquiry -56
pintada animal 78 inquiry -60
pintaron inquiry -62 vandalism 208
pinto inquiry 56
pintura civil -49 hit-and-run 46 inquiry 50 vandalism 63
pio inquiry 84
pipes noise 64
pirate animal -52 inquiry -116 theft 177
piso inquiry -51
pistols program 48
pit inquiry 69
pita civil 50 noise 56
pitando parking 55
pitch vandalism 53
pitcher harassment 51 inquiry 78
pitching burglary-discovered 45
pits inquiry 63
pizza inquiry -143
pk crash 47 inquiry -47 welfare-check 56
pkg found-property 74 theft 109
pkwy civil -42 parking 55 suspicious-vehicle 60
placa found-property 52 hit-and-run 70 reckless-driving 47
placard inquiry 77 parking 107
placas abandoned-vehicle 59 found-property 47 reckless-driving 53 supplement -50 theft 109
place civil 40 fraud -41
plain theft 68
plan civil -47
planks theft 65
planned custody 43 suspicious-person 86
planning civil -48 inquiry 154 noise -47
plant program 56
plantas civil 119
planted animal 58
plants civil 62 inquiry 69 theft 103
plaque inquiry 74 theft 109 vandalism 83
plaster civil 54
plastico vandalism 67
plate abandoned-vehicle 47 civil -49 hit-and-run 57 inquiry -98 reckless-driving 115 theft 88 vandalism -44
plates abandoned-vehicle 78 inquiry -49 noise 56 parking 76 reckless-driving 53 suspicious-vehicle 54 theft 56 utilities 44
platica program 155
platicando crash 91 crash-private 61
platico theft 44
play fraud 47 noise 56 theft 48 utilities -58
played animal 46 noise 104
playground found-property 58 inquiry -58
playin harassment 48
playing found-property -41 noise 79
plays noise 108
plaza inquiry -47 trespass 88
pleasant abandoned-vehicle 70 parking 61 suspicious-person -46
please supplement 72 theft -50 welfare-check 43
pleito parking 72
plomero civil 67 inquiry -57
plot civil 44 theft 56
plow utilities 185
plowed hit-and-run 80 utilities 150
pls inquiry -52 utilities -42
plug fraud 72
plugged civil 96 theft 112 utilities 57
pluma utilities 47
plumber civil 114 fraud -49 suspicious-vehicle 48
plus barking 75 noise 82
pm civil -41 inquiry -45 noise 149 reckless-driving 42 utilities -50
po inquiry 117
pocket found-property 47 lost-property 105
pocketknife civil 48 found-property 88 inquiry 126
pockets civil 70 inquiry 62
pod parking 45
podadora burglary-discovered 40 civil 50 theft 72
podcast inquiry 154 supplement -45
point reckless-driving 45
pointed civil 52
points civil 161 fraud 44 harassment 59 theft 49
poison inquiry 130
poisonous animal 123
poked inquiry -44
poker lost-property -57
poking animal 42 inquiry -52 suspicious-person 63
pole crash-private 94 inquiry -97 utilities 77
police civil 44 inquiry 90 program 60 supplement -46
policeman found-property 98 inquiry 69
policia inquiry 43 program 102
polise program 51
polish animal 89
polite civil 77 custody 48 inquiry -51 suspicious-person 109 trespass 58
politely civil 52 harassment 72 trespass 89
political theft 42 vandalism 91
polo reckless-driving 62
poncharon theft -47 vandalism 194
poncho suspicious-person 67 utilities 145
ponen parking 42 program -47
poner inquiry 113 program 43 theft 52
pongan inquiry -52 reckless-driving 222 utilities 73
pontoon supplement 45
ponytail inquiry -67
poodle animal 59
pool trespass 48 utilities 54
pooling utilities 86
pop fireworks 42 fraud 70
popcorn inquiry -51 utilities -44
popped supplement 53
popping inquiry -70
pops fireworks 128 inquiry -78
popsicle inquiry -54
por fraud 46
porch inquiry -63 supplement -76 theft 102 utilities -52
porche animal 111 civil -52 inquiry -68 theft 98
porches suspicious-person 79
porta civil 56
portable animal 65
porton utilities 69 vandalism 69
posing animal 51 fraud 88 suspicious-person 74
poss reckless-driving 71 welfare-check 49
possible program 77
possum animal 270 utilities -70
post animal 59 found-property 40 threats 52
postal harassment 53
poste crash-private 52 inquiry -55 utilities 99
posted harassment 81 theft -47 utilities -56 welfare-check 61
poster found-property 46 inquiry -88 threats 45 utilities 69
posters vandalism 105
posting civil 44 welfare-check 51
posts civil 55 harassment 83 inquiry 49
pot utilities 86
pothole civil -50 utilities 366
pounding civil -45 inquiry -55
poured civil 56
pouring inquiry -61
powder inquiry 46 noise 46 vandalism 53
power utilities 125
pozo animal -45 inquiry -44 noise 74 utilities 55
ppl inquiry -58 utilities -44
practica noise 51
practice noise 67 program 60
practicing noise 222
prank harassment 148 inquiry -64 theft -42 vandalism 44
preacher harassment 48 inquiry -60 noise 119 parking -49
preaching noise 109
precinct found-property 50 program 99 supplement 84 utilities -40
precio civil 56 utilities 48
pregnant inquiry -46
pregunta inquiry 198
preguntan utilities 67
pregunto inquiry 57 lost-property 43
premio fraud 121 inquiry 66
prende inquiry 92 noise 52 program 50
prender inquiry -64 utilities 46
prendido vehicle-theft 43
preschool program 41
prescription fraud 65 program 72 supplement -46
present civil 76 inquiry -123
president civil 98 harassment 49 inquiry -70 trespass 50
preso fraud 66
press civil 61 harassment 45
pressing inquiry 62 shoplifting 67 supplement 91
pressure program -59
presto inquiry 82 lost-property 67
pretend inquiry 96
pretending fraud 138 inquiry -70
pretty harassment 45 inquiry -57
prevencion inquiry -119 program 79 utilities 73
prevention inquiry -194 program 208 supplement -63
price civil 100 fraud 61 utilities 57
prices civil 108 inquiry 101
pride civil 51 crash-private 80 program 51
pried burglary-discovered 93 inquiry -64 theft 163 vandalism 60
primaria utilities 45
primero fraud 59 inquiry 50
primo civil 62 inquiry 66
primos civil 82
principal found-property 55 inquiry -61 supplement -65 vandalism 69
principle fraud 67 theft 57
princpal found-property 87 harassment 72 inquiry -66 theft 63
print supplement 67 suspicious-person 84
printed inquiry -81 program 49 supplement 60
printer vandalism 75
prints supplement 48 suspicious-person 50 threats 66
prior custody 48 supplement 55
prison harassment 82 inquiry 153 supplement 92
prius crash 53 crash-private 45 hit-and-run 48
private crash-private 50 harassment 61 inquiry -60
prob abandoned-vehicle 40 disabled-vehicle 40 inquiry -83
probably inquiry -90 suspicious-person 48 utilities 69
probate civil 135 inquiry -64
probation inquiry 65
process inquiry 64
procession inquiry 65 reckless-driving 88
produce animal 51
program inquiry 87 program 216 utilities -49
programa inquiry 66 program 297
project inquiry 144 program 109
prom harassment 55 lost-property 63
promise civil 44 fraud 69 inquiry -59
promised civil 65 fraud 74
proof inquiry 131 supplement 156 suspicious-person 47
prop inquiry 79
propane civil -54 utilities -48
property civil 60 inquiry 94 lost-property 51 supplement 80
propia civil 47 inquiry 108
prosthetic found-property 236
proteccion inquiry 74 supplement -46
protection civil 57 inquiry 90 supplement 41
provided inquiry -46 program 115
pry civil -42 inquiry -45 lost-property 69 program 42 utilities 42
pt inquiry -63
pta civil -40 theft -41
pto fraud 89
ptsd fireworks 88 inquiry 42 program 59
public abandoned-vehicle 79 inquiry 67 utilities -61
pudding inquiry -68 welfare-check 44
puddle utilities 94
puebla program 57
puede inquiry 101
pueden inquiry 56 program 48 welfare-check 40
puedo inquiry 157 parking 47
puente animal -45
puentecito utilities 87
puerta inquiry -50 utilities -42 vandalism 47
puertas inquiry 42 suspicious-person 106
puesta program 93
puesto vandalism 77
puestos inquiry 66 suspicious-person 54
puffs civil 60
pull civil -46 suspicious-vehicle 43
pulled crash 87 utilities -46
pulling inquiry -111
pulls supplement 68
pulse inquiry -123
pumpkin lost-property 43 theft 62 vandalism 119
pumpkins vandalism 103
pumps civil 51
punch inquiry 80 utilities 55
punched supplement 62
pupils inquiry -58
puppies animal 50 fraud 65
puppy animal 119 civil -76 found-property -42 fraud 103 inquiry -68
puras vandalism 43
puro inquiry -59 noise 54
purple vandalism 57
purpose harassment 45 vandalism 55
purse inquiry -46 lost-property 104 stalking 45
push disabled-vehicle 56
pushed civil -41 disabled-vehicle 51 supplement -49
pushing inquiry -49
pusieron abandoned-vehicle 48 inquiry 101 parking 70 utilities 60 vandalism 68
puso inquiry -41
put utilities 58
puts civil 58 harassment 56 inquiry 93 utilities 79
putting civil 42 inquiry -41 program 65
putty inquiry -40
python inquiry 53
q supplement 49
qe crash 85 crash-private 80 inquiry -44 noise 112
qpr inquiry -103 program 79
quarter crash-private 49 hit-and-run 48 vandalism 47
quarters civil 46 inquiry 112 theft 59
quebraron civil 46 vandalism 152
quebro crash -43 inquiry 44
queda vandalism 44
quedar inquiry 74 lockout 47
quede animal-bite 43 inquiry 68 program 50
quedito hit-and-run 40 inquiry -44
quedo lost-property 44 utilities -59
quejarse harassment 45
quejo civil 47 inquiry -54 reckless-driving 70
quemada trespass 79
quemando civil -51
quemar harassment 48
quemaron inquiry -41 vandalism 137
quemo inquiry 153 supplement 105
queria crash 42 inquiry -81
question found-property -40 inquiry 137
questions inquiry 54 suspicious-person 64
quick civil 55 inquiry -66
quien animal 99 inquiry 115 program 41 utilities 65
quiere civil 57 inquiry 101 program 66
quieren civil 62 inquiry 85 program 87
quiero civil 40 found-property 45 supplement 44
quiet noise 84
quieter civil 71 inquiry -60 noise 129
quilt civil 85 inquiry -65 theft 65
quilts civil 95 inquiry -85
quince parking 46
quincy abandoned-vehicle 45
quinto found-property 61
quisiera animal 47 inquiry 55 program 86 welfare-check 59
quiso supplement 83
quit civil 87
quita animal 44 civil -41
quitan inquiry -58
quitar inquiry 44 supplement 73
quitaron supplement 41 theft 120
quite animal 67 civil -42
quiten inquiry 65
r inquiry 43
ra inquiry 67
rabbit animal 41 inquiry -46 lost-property 47
rabia animal 45
rabies animal-bite 74 inquiry -92 supplement 69
raccoon animal 313 inquiry -72 utilities -57
raccoons animal 211 noise 55
race reckless-driving 45
racing inquiry -67 reckless-driving 115
rack inquiry -84 supplement -55 theft 126
radar inquiry 60 reckless-driving 148 utilities 44
radiator disabled-vehicle 55
radio inquiry -67 noise 101
raft lost-property 42
rail inquiry -49
railing utilities 58
railroad utilities 68
rails utilities -44
rain lockout 44 utilities 75
rained inquiry 65
raining animal -77 utilities 79
rains civil 47 inquiry -73
raised inquiry 64 utilities 78
raising civil 56 inquiry 42
rake animal -49 burglary-discovered 50 civil 69 inquiry -64 suspicious-person 55
rama utilities 50
ramas inquiry 115 utilities 54
ramirez supplement 108
ramp theft -44 utilities 67
rampa inquiry 44 parking 74
ramps inquiry 71
ramsey found-property 115 lost-property -47
ran crash 83 disabled-vehicle 45 reckless-driving 46
rancho harassment 51
rang suspicious-person 87
range inquiry 81 noise 122
ranger harassment 42 trespass 42
ransom civil 47 inquiry -57 parking 53 theft 57 utilities 60
rap fraud 41
rape supplement 69
rapido reckless-driving 82
raro noise -57
rasguno animal 77 crash-private 76 hit-and-run 86
rasparon crash 137 crash-private 94 hit-and-run 79
raspon animal-bite 60 crash-private 96 hit-and-run 66 utilities 41
rat animal 129
ratas inquiry -54 utilities 106
rate civil -40 inquiry -43
rates utilities 77
rather inquiry -69 noise 42
rato inquiry -74 utilities -46
rats inquiry -48 utilities 139
rattle noise 60
rattled inquiry 56
rattles inquiry -54 noise 91 utilities 152
rattling noise 90 utilities -47
raven inquiry -65
ray utilities 50
raya civil 60 harassment 62 inquiry 42
rayaron vandalism 289
razors inquiry -52 shoplifting 64
rd crash-private -48 utilities 45
re supplement 135 theft -58 utilities 55
reached inquiry -50
read inquiry 69 noise 49 supplement -45 utilities 68
reader civil 47 inquiry -44 suspicious-person 55 utilities -52
reading program 69 suspicious-person 58 suspicious-vehicle 62
ready inquiry -43 supplement 76
real fraud 45
really inquiry -99 theft 48 utilities 58
realtor inquiry 60 program -53
rear crash 57 fraud -42 inquiry -55 vandalism 45
rearranged vandalism 215
reason theft -42 utilities 72
rec supplement -47
recall civil 51 crash-private 47 inquiry 51
receipt supplement 71 suspicious-person 43 theft 63
received fraud 75
recess animal 52 inquiry 71
recibio fraud 90
recibo civil 141 inquiry 69 theft 60 utilities 42
recien animal 40 found-property -44
recio reckless-driving 41 utilities 50
recital supplement -74
reclama animal 99 civil 96 supplement 71
recoge animal 67 supplement 74
recogen animal 55 found-property 94 utilities 62
recoger civil -48 inquiry 141 supplement 176
recognise suspicious-vehicle 74
record civil -55 inquiry 64
recording inquiry -43 utilities 69
records civil -46 inquiry 218 supplement 57
recovered fraud 45 inquiry 174 shoplifting 48 supplement 129 theft -76
recycle inquiry 41
recycling utilities 97
red inquiry -46 utilities 41
redding suspicious-person 82 utilities 95
reds utilities 53
reefer noise 187 parking 117
reenactors inquiry 73
ref civil 111 inquiry 47
referral program -42
refill civil 64 lost-property 68 theft 62
refrigerator utilities 74
refugio inquiry 83 supplement 56
refund civil 221 fraud 65 inquiry -139 supplement 51 theft -48
refunded civil 76 fraud 126 inquiry -64
refused inquiry -42
refuses civil 160 inquiry -66
regalan inquiry 46 program 101
regalo civil 50
regando inquiry 54
register fraud 48
registered inquiry 99 parking 44 program -41 trespass 64
registrar inquiry 47 program 52
registration program 121
registro civil 80 inquiry -60 parking 61 utilities 41
registry inquiry 109 utilities -53
regresa inquiry 57 utilities 85
regreso custody 59 fraud 45 theft 48
regular inquiry 60 suspicious-person 41
regulates inquiry 196
rehab inquiry 41 theft -50 welfare-check 86
rehearsing inquiry -78 noise 61
reja abandoned-vehicle 70
relay disabled-vehicle 73 inquiry 52 noise 75
release abandoned-vehicle 55 inquiry 100 supplement 66
released civil -44 inquiry -47 stalking 42 supplement 54
relieved abandoned-vehicle 44 supplement 64
reloj supplement 75
remarks harassment 199
remember harassment 59 parking 63
remembered inquiry -88 supplement 84
remolque abandoned-vehicle 64 parking 177
remote lost-property 65
removal animal 122 inquiry 57
remove animal 70 inquiry -60
removed supplement 64 utilities 60
renew supplement 58
renewal inquiry 115
renovar inquiry 61
rent civil 78 inquiry -81
renta civil 108 inquiry 95 parking 44
rental crash 73 crash-private 45 parking 47
rented disabled-vehicle 76 fraud 70
renter burglary-discovered 47 civil 100 theft 106
renters burglary-discovered 63 civil 73 supplement -43 vandalism 52
renting fraud 59 inquiry 42
repainted inquiry -60 utilities 143
repair civil 59 fraud 71 inquiry 110
replace crash 82 inquiry 77
replaced inquiry 66 supplement 75 utilities -49 vandalism 48
reply civil -41
repo civil 126 supplement 59
report found-property -40 fraud 51 inquiry -44 program -67 supplement 126
reporta civil 52
reportar crash-private 55 fraud 49 reckless-driving 67 theft -41
reportarlo inquiry 53
reporte civil -64 crash-private 53 supplement 199 theft 51
reported inquiry -56 supplement 174
reporter inquiry 105
reporting fraud 118 suspicious-person 62
reporto fireworks 53 inquiry 47 welfare-check 50
reports inquiry -51 vandalism 52
req program 60 supplement 44 trespass 70 utilities 40
request animal -58 inquiry 106 reckless-driving -48 supplement 49 theft -52 welfare-check 60
requesting inquiry 217 reckless-driving 59 supplement 107
requests inquiry 84 program 48 utilities 67
required crash-private 42 inquiry 80
requisitos inquiry 63 program -41
res inquiry -43 noise 44 parking 44
rescue animal 66 lost-property 55
reservoir abandoned-vehicle 47 found-property 48 trespass 88
reset supplement 47
resets inquiry 67 utilities 43
residencia inquiry 137
resident inquiry -86 noise 51 supplement -43 theft -42
residents burglary-discovered 46 parking 46
resource program -49
respira inquiry -51
respirar inquiry -60
rest civil -59
restaurant utilities 59
restaurante civil -61 theft 41 utilities 57
resting civil -64 trespass 58
restitution inquiry 154 vandalism 86
restraining civil -45 supplement -50
restroom inquiry -122
resulto fraud 83 inquiry -40 suspicious-vehicle 62
ret civil 42 inquiry -87 supplement 77
retainer found-property 73 inquiry -52 lost-property 123
retaining inquiry 71
retention inquiry 74
retested inquiry 51 reckless-driving 58
retired inquiry 76 supplement -46 vandalism 48
retirement civil -46 inquiry 53
return civil 132 custody 77 found-property 49 fraud -76 inquiry 48
returned custody 50 supplement 89 theft -61
returning program -45 supplement 153 theft -108
reunion inquiry 71
revento inquiry -46 utilities 91
reversed fraud 105 inquiry -59 supplement -92
review civil 87 harassment 60 threats 63
reviewed supplement 101
reviews civil 138 fraud -62 harassment 101 inquiry 71
revise civil 54 fraud 41 program 58 utilities 65
reviso animal 48 burglary-discovered 99
revolver found-property 56
revving noise 147
reward lost-property 89 vehicle-theft 50
reynolds crash 41 utilities 124
rh harassment 96 inquiry -48
rials theft 86
ribbon inquiry -47 program 69
richmond fraud 60 supplement -46 utilities -56
rid inquiry 136
ride program 98
riders found-property 52 theft 42 utilities 55
rides civil 51 inquiry 64 reckless-driving 57
ridge civil 61 utilities 69
ridgeview inquiry 43 utilities -43
riding trespass 47
riega animal -44 utilities 69
riendose inquiry 60 noise 44 utilities 58
rifle animal -57 civil -56 found-property 70 fraud -45
rifles found-property 50 inquiry 100
rig disabled-vehicle 54 fraud 76 inquiry -53 parking 79
right animal -43
rights civil 131 custody 51 inquiry 183 noise 63
rim utilities 61
ring found-property 81 lost-property 99
ringer found-property 68
ringing found-property 58 harassment 53 inquiry 56
rings harassment 75 inquiry -89 utilities -41
rio inquiry -79
rip vandalism 50
ripped animal 51 vandalism 176
risa crash-private 47 inquiry 40 shoplifting 51 theft 47
rise civil 43
rising inquiry -68
rite inquiry -46 reckless-driving 44
rival civil 63 inquiry -73 utilities -46
rm inquiry -64 theft 40
rn inquiry 76
road civil -48 parking -48 utilities 87
roads inquiry 122
roaring inquiry -49 utilities -46
roasting harassment 130 inquiry -80
robado fraud 95 supplement 65 vehicle-theft 114
robando civil 55
robar burglary-discovered 66 supplement 80
robaron civil -61 inquiry -77 theft 303 vandalism -41
robbed civil 43 inquiry -62 supplement 49 theft 44
robbery civil 60 fraud -48 inquiry 90 supplement 113
robe inquiry -65 welfare-check 58
robo civil 118 fraud -49
robot inquiry 76
rock vandalism 135
rocking suspicious-vehicle 52
rocks utilities 51
roja supplement 47
rojo animal 100 inquiry -55
roll civil -51
rolled crash-private 88 utilities -49
rolling inquiry -49
roman fireworks 139
romany found-property 61 inquiry -44 suspicious-vehicle 57 utilities 42
rommate civil 126
rompieron inquiry -60 theft 110 vandalism 63
rompio civil 56 hit-and-run 47
roof animal 45 fraud 58 supplement -42
roofer fraud 84 inquiry -56
roofers inquiry -47 noise 126
roofing fraud 43 inquiry -75
room inquiry -56
roomie inquiry -53
roommate animal -48 civil 115 supplement -42
roommates noise 58
rooster animal 253 noise 135 utilities -42
roosters animal 115 noise 65
roots inquiry -48 utilities 106
ropa civil 117 theft 41
rope civil -43 inquiry -42
ropes civil 51
rose abandoned-vehicle 46
rosemont inquiry -59 reckless-driving 72 utilities 106
roses civil 105 inquiry -67 stalking 52 vandalism 106
roster animal 129 noise 106
rota inquiry -77
rotary inquiry 66 program 52
roto burglary-discovered 43 inquiry -65
rotten vandalism -66
rottweiler animal 104 civil -53 supplement 66
rough utilities 79
round inquiry -58
roundabout crash-private -45
rounds civil -42 inquiry -45
rouse inquiry -43
row inquiry -58 noise 64 utilities 65
rows trespass 52 vandalism 58
rps civil 51 harassment 57 inquiry -46 vandalism 48
rpt crash 40 crash-private 58 fraud 59 inquiry -119 lost-property 44 supplement 57
rt animal 47 utilities 41
rte disabled-vehicle 60
rubbed crash-private 89 inquiry -88
rude harassment 172 inquiry -71 parking 47
ruedas parking 74
ruido noise 90
ruined civil 87 inquiry 105
ruiz civil -51 supplement 60
rule inquiry 248 noise 90 suspicious-vehicle 41
rules animal 42 civil -41 inquiry 148 noise -64
rumbo inquiry -44
run civil -51 hit-and-run 56 supplement 93 theft -52
runaway inquiry -81 supplement 190
rung utilities 44
runing inquiry 62 noise 71
runnin utilities 93
running inquiry -51
runs noise 153
rupp found-property 79
rush inquiry -51
rust found-property 172
rusted found-property 211 inquiry -41
rusty abandoned-vehicle 51 found-property 100 inquiry -54
ruta inquiry -72 lost-property 90 reckless-driving 68 utilities 68
ruts abandoned-vehicle 83 crash 65 parking 83 vandalism 69
rv parking 158 theft 49 utilities -75
s hit-and-run 46
sabado inquiry 41 reckless-driving 48 theft 70
sabe supplement -51
sabemos inquiry -67 vandalism 104
saben inquiry 68 lockout 61 utilities 82
saber inquiry 168
sac reckless-driving 46 utilities 80
saca animal 84 reckless-driving 56 utilities 43
sacan abandoned-vehicle 68
sacar civil 83 inquiry 53 parking 58
sacaron fraud 67 theft 137
saco civil 41 inquiry 68 supplement 53
sad animal 57 harassment 45
saddle burglary-discovered 62 inquiry -48
saddles burglary-discovered 76 theft 107
safe disabled-vehicle 49 found-property 77 fraud 57 program -49 theft -53
safety program 127 supplement -44
sagging civil -42 inquiry -61 noise -46
sala inquiry -59
sale found-property 40 theft 44
salesman fraud 65 inquiry 131 program -41 suspicious-person 163
salga supplement 48
salgo inquiry 41 program 94
sali civil 52
salida parking 62
salido program 76
saliendo inquiry -93
salieron inquiry 47
salio civil -46 inquiry -47
salon civil 54 noise -50 utilities 70
salt inquiry -50 utilities 162
salud inquiry 49
san inquiry -43 utilities 72
sanctuary animal 49 inquiry -44
sand found-property 46 inquiry -92 utilities 48
sandals civil 96 inquiry 95
sandbags inquiry 150
sandwich animal 50
sano inquiry 167 supplement 59
santa civil 88 fraud 51 parking -42
sat civil 51 program -49 theft 56
satisfied supplement 70
saturday civil 41 inquiry 53 program 50 reckless-driving 63 vandalism 68
saturdays inquiry 41 welfare-check 54
sauce parking 57
save harassment 59
saved civil 44 hit-and-run 43 program 66 shoplifting 45 threats 55
saver inquiry 49
saw reckless-driving 42 supplement 57 suspicious-person 46 welfare-check 41
sawing noise 49
sawmill civil -50 utilities 49
say inquiry -50 program -43
sayd harassment 57 threats 71
sayin fraud 82 harassment 51 suspicious-person 61
saying civil -82
sb utilities -41
scalded supplement 67
scalp inquiry -43
scam civil -86 fraud 215 inquiry -72
scammer fraud 58 inquiry -54
scams civil -52 fraud 60 inquiry -144 program 179
scanner crash 48 supplement 60
scar animal-bite 77 inquiry 179
scare theft 43
scared animal 40
scares inquiry 88 noise 44
scene inquiry 42
sched program 54
schedule inquiry 60
scheduled inquiry 42 noise 49 welfare-check 55
scheduling inquiry -55 program 44
schizophrenia inquiry 50 program -64 supplement -62
school civil -48
schools inquiry 113
scooter civil -44 crash 46 theft 61 vehicle-theft 57
scooters civil 70 parking 58
scorch civil 110 fraud 69 inquiry 112 vandalism 60
scoreboard inquiry -45 vandalism 119
scout inquiry -57 program 96
scouts found-property -60 inquiry 51 program 160
scrap utilities 64
scrape crash 145 hit-and-run 65 noise 46
scraped crash 50 crash-private 167 inquiry 94
scratch crash 56 crash-private 128 inquiry -50 vandalism 62
scratched animal 46 animal-bite 79 crash 48 crash-private 64 inquiry -131 vandalism 132
scratching animal 57 crash 74
scream theft 50
screaming civil -57 inquiry -53 noise 86
screams animal 125 inquiry -50 noise 95
screen found-property 59
screenshots civil -55 fraud 71 harassment 121 inquiry -93
screwed inquiry 55
scuffed crash 54 crash-private 103 utilities 67
se noise -41
sea lockout 45
seal abandoned-vehicle 65 animal 134 civil 66 suspicious-vehicle 63
sealed inquiry 184
seas fraud 121
season animal -48 theft 48 trespass 64
seat program 131
seats fraud 68
sec found-property 42 inquiry -48
secretary custody 51
section inquiry -65 lost-property 57
secuestrado civil 80 fraud 79 inquiry 44
secundaria inquiry 58
security civil 63 program 54 supplement 53
sed program 53 threats 45
sedan abandoned-vehicle 51
see civil -45 inquiry -96 utilities -41
seeing inquiry -62
seek inquiry -54
seeking inquiry 95 supplement -53
seemed suspicious-person 84
seems civil -45 program 65 utilities 68
seen noise 52
sees inquiry -50 suspicious-person 48
seguia supplement 56 suspicious-vehicle 73
segundo supplement 40
seguridad inquiry -74 program 214
seguro crash 52 crash-private 45 inquiry 58 supplement 78
seguros crash 64
seis inquiry 57 supplement 40
seizure supplement -48
self crash 82
selfies harassment 45 inquiry 44 trespass 81
sell civil 57 inquiry 75
seller civil 48 fraud 213 inquiry -174
selling fraud 47 supplement 43 suspicious-person 107 theft 83
semaforo crash 44 inquiry -61 utilities 230
semana civil 55 utilities -44 vandalism 59
semanas civil 42 program 63 supplement 48 theft -48 utilities 41 vandalism 44
semi utilities -68
semis inquiry 53 utilities 50
sence inquiry 42 utilities 76
send civil -49 supplement -82
sending harassment 143
sends harassment 71
senior civil 72 vandalism 51
seniors program 233
senor inquiry -57 suspicious-person 48 utilities -62
senora harassment 45 inquiry -84
senoras inquiry -55
senores fireworks 44 inquiry -46
sent fraud 82 harassment 60 inquiry -54
sentado inquiry -49
sento suspicious-person 79
separated civil 61 inquiry -60
sept inquiry -91 program 56 supplement 61
september fireworks 84 program 55 supplement 63
ser custody 42 program -67 suspicious-vehicle 43
serial inquiry 43 supplement 64 theft 47
serie supplement 47 theft 83
serve civil 127
served civil 80 inquiry 122 supplement 60
service inquiry 41
serving civil -61 inquiry 49
set found-property 110
sets burglary-discovered 45 parking 49
setting fireworks 93
settle stalking 51 supplement 64 welfare-check 53
settled inquiry 97 supplement 87
seven barking 48 fraud -49 noise 63
seventh inquiry -55 noise 43
seventies inquiry 158
seventy fraud 48 inquiry 87
several harassment 40
sewage inquiry -60 utilities 168
sewer found-property 46 utilities 54
sex inquiry 78
sexta lost-property 41
sexton noise 59
sez found-property 58
sgt inquiry -62 supplement 187
shade animal 92 barking 53
shake civil 54 inquiry -61
shaken inquiry 41
shakes inquiry 58
shaking noise 42
shaky inquiry 43
shall fraud 115 noise 58
share civil 108 fraud 43
shared civil 202
shark inquiry -67 lost-property 115 theft 77
sharp noise 75 vandalism 72
sharpening inquiry -41
sharps inquiry 75 program -54
shed burglary-discovered 74 civil 67
sheep animal 106
sheet reckless-driving 48 supplement 101
shell crash 52 found-property 55
shells found-property 214 inquiry 114 supplement -42
shelter animal 48 inquiry 101 program 87
shelters inquiry 52
sheriff fraud 130
shes program 62
shift inquiry 43 suspicious-vehicle 44
shifts supplement 88
shillito harassment 49 suspicious-vehicle 42 utilities 44
shin inquiry 91 supplement 54
shines civil 160 harassment 78 inquiry 57 noise -42
shingles inquiry 67
shining utilities 67
shins civil 57 inquiry 59
shiny utilities 64
shocked inquiry 86 theft 64
shoes inquiry -52
shook supplement 52
shoot fraud -42 inquiry 47 program -41
shooter inquiry -87 program 48
shooting noise 58
shootings inquiry 119
shoots inquiry -109 noise 130
shop inquiry 77 vandalism 43
shoplifter inquiry -72 shoplifting 135 supplement -60 theft -51
shopper fraud 44
shopping crash-private 68 inquiry -59 suspicious-person 53 utilities 78
shore animal 69 inquiry 78
short fraud 51 inquiry 43 parking 44 theft 157
shortcut inquiry 112 parking -64 reckless-driving 52 utilities 121
shorted civil 154 theft 183
shot inquiry 63 supplement 56 utilities -46 vandalism 43
shotgun burglary-discovered 62 found-property 89 inquiry 83 supplement -66
shotguns found-property 66 inquiry 113
shots animal -47 animal-bite 64
should inquiry 75
shoulder animal 70 disabled-vehicle 86 inquiry -84
shouldnt civil 47
shouted harassment 65
shouting noise 62 trespass 49
shovels inquiry -53
show inquiry 41
showed inquiry -71
shower inquiry -49
showing inquiry -63 supplement 57 utilities -48
shown inquiry 57
shows theft 57 trespass 44
shrieking animal 42 noise 122
shrimp inquiry 49 trespass 49
shud found-property 55 inquiry -49
shut animal 45 inquiry 45
shutoff inquiry 57 utilities -43
shuttle inquiry 40
si civil -47 inquiry 201
sick inquiry 109 supplement -46
sicne parking 70 theft 99 welfare-check 46
side utilities -48
sides civil 58 parking 71 vandalism 43
sideswiped hit-and-run 215
sidewalk civil -60 found-property 47 utilities 144
sidewalks inquiry 52 parking 43 utilities -46
siempre inquiry -76 welfare-check 61
siente inquiry -41
siete harassment 61 inquiry -47
sight reckless-driving 44
sign utilities 169 vandalism 55
signal inquiry -93 utilities 163
signed animal 55 civil 52 fraud 63 harassment 67 supplement -57
signs parking 88
sigue civil -44 inquiry -79
siguen inquiry -52 noise 91
siguiendo inquiry -44
siguio harassment 59 inquiry -53 stalking 63 suspicious-vehicle 68
silent supplement 55
sillita inquiry 136 program 92
sillon inquiry -58 vandalism 76
silly animal-bite 54 inquiry -67
silo inquiry -48
silver lost-property 78 supplement 82
silverado inquiry -41
sin abandoned-vehicle 41 civil 62 trespass 44
since inquiry -59 supplement 40 utilities 40
singing noise 87
single crash 51 utilities -47
sings noise 67
sink civil 44
sinkhole utilities 104 vandalism 48
sinse abandoned-vehicle 107 found-property 58 inquiry -60 suspicious-vehicle 106
siphoned inquiry -71 theft 219 vandalism -64
sir reckless-driving 49 welfare-check 54
siren inquiry 55
sirens inquiry 129
sirve disabled-vehicle 51 harassment 55 inquiry -94 utilities 75
sis threats 77
sister inquiry -56
sisters harassment 54
sit inquiry -46 reckless-driving 65
site theft 80
sits parking 66 suspicious-person 63 welfare-check 52
sittin found-property 52 utilities 79
sitting civil -48 inquiry -86
six inquiry -78 noise 78 utilities -52
sixth supplement 50 utilities 91
sixty inquiry -59 suspicious-vehicle 53
size animal 43 inquiry -47 utilities 48
skate inquiry -59
skateboard lost-property 51 trespass 61 vandalism 80
skateboarders civil -46 inquiry -53 trespass 231 vandalism 43
skateboards trespass 72 vandalism 56
skaters trespass 48 vandalism 49
skeet inquiry 72
skeleton theft 45
skin animal-bite 69 civil -42 inquiry -62
skinned civil 87 fraud 67
skinny animal 132 inquiry -46 noise 61 trespass 53
skip inquiry 118
skipped civil 77 reckless-driving -41 utilities 63
skipping inquiry 79
skips civil 41
skull inquiry -49 noise 112
skunk animal 227 utilities -55
sky inquiry 80
slab inquiry 62 utilities 79
slack inquiry -48
slammed noise 81
slamming inquiry 54
slander civil 118 harassment -56
slap inquiry 47
slapping inquiry -41
slashed theft -72 vandalism 243
sledding inquiry -62 lost-property 61
sledge civil -64
sleep animal 41 inquiry -64 noise 121 utilities 58
sleeping program 50 trespass 50 utilities 63
sleeps noise 68
sleepy animal -50 inquiry -46
sleeting inquiry -81
slept burglary-discovered 55 trespass 88
slick inquiry -65 utilities 181
slid crash 53 inquiry -54 utilities -50
slide abandoned-vehicle 48 parking 55 vandalism 54
slides program 44
sliding inquiry -65
slight noise 97 utilities -42
slip civil 40
slipped lost-property 40 supplement 59
slipper inquiry 47
slippers inquiry -54
slot found-property 41 inquiry -54 vandalism 49
slots inquiry 54 suspicious-person 74
slow inquiry -76 reckless-driving 54 utilities 57
slowly animal 59 stalking 46 suspicious-vehicle 106
slug found-property 168 inquiry -45
slumped inquiry -81
slurring inquiry -98
slurs harassment 192
small animal 50 civil 53
smart inquiry -56 lost-property 88 theft 116
smashed vandalism 181
smashing inquiry -53
smell utilities 41
smelled inquiry 61
smells inquiry -90 utilities 47
smels civil 106 inquiry 111
smile inquiry -46
smiled suspicious-vehicle 61
smiley vandalism 176
smoek inquiry 65 program 85
smok civil -42 program 44
smoker inquiry 81
smokes civil 109 inquiry -44
smoking civil 41 utilities -81
smoldering inquiry -41
snake animal 248
snakes utilities 109
snapchat civil 74
snapped inquiry -56
snatched theft 193
sneakers civil 86 harassment 46 utilities 50
snores parking 40
snow inquiry 86 parking -45 suspicious-person 47
snowbank crash 62 disabled-vehicle 94
so civil -48
soaked inquiry -62
soaking utilities 147
soap utilities 97
sobbing custody 46
sober civil 60 inquiry 68
sobre program 54 utilities -43
sobrina fraud 41 inquiry -107 supplement 59
soccer lost-property 45
social fraud 49 welfare-check 53
sock burglary-discovered 44 inquiry -43 trespass 97
sod civil 79 theft 57 utilities -53
soda supplement 65
sofa fraud 57 inquiry -44 lockout 43
soft noise 75
softball inquiry -87 program 76
soggy inquiry -49 utilities 88
sol inquiry 49 utilities 55
sola found-property -42
solar suspicious-person 92 vandalism 51
sold civil 76 fraud 185 harassment -41 supplement 45
solicitor suspicious-person 204
solicitors fraud 87 suspicious-person 78 trespass 110
solid disabled-vehicle 55 found-property 63 inquiry -51 utilities 45
solito crash-private 85
solos program 89
sombdy program 69
sombody fraud 46 inquiry -79 noise 69 parking 43
sombra utilities 70
some vandalism 49
somebody inquiry -64 theft 75 vandalism 51
someday inquiry 123 utilities 49
someone fraud 55 inquiry -94 theft 43 vandalism 56
someplace inquiry -51 lost-property 129
something civil -42
sometime burglary-discovered 64 inquiry -62 supplement -71 theft 67 vandalism 59
sometimes inquiry 101 program 78
somewhere inquiry -41 lost-property 155
somone found-property 41 fraud 54 inquiry -83 noise -44 reckless-driving 52 theft 64
son inquiry 54
sonando found-property 73
sonata abandoned-vehicle 68 inquiry -41
song inquiry -76 noise 110
sono inquiry -65
sons noise 43 supplement 41 theft 51
soon inquiry -66 reckless-driving 44
sooner civil -64 inquiry -47
soot inquiry 90
sordo program 60
sore theft -41 welfare-check 56
sorry inquiry -78 supplement 41
sort inquiry -102
sorting found-property 76 inquiry 131 program 67 suspicious-person 84
sospecha burglary-discovered 64 vandalism 92
soul theft 61
sounded harassment 44
sounding inquiry -63 noise 40
sounds noise 99
soup supplement 67
southland disabled-vehicle 57 utilities 60
souvenir inquiry 44 lost-property 104
soy program 59 supplement 57
space abandoned-vehicle 50 civil -46 inquiry -75 parking 85 supplement 43
spaces inquiry -80 parking 229
spain harassment 80 inquiry 53 stalking 74
spam fraud 162 harassment 50
spanish program 76
spare lost-property 75 theft 71 utilities 71
sparking inquiry -48 utilities -90
sparks inquiry -41 utilities 115
spat civil 96
speak civil 76 harassment 51 program 100 supplement -56
speaker inquiry -138 noise 92 program 84
speaking inquiry 49 theft 48
spectrum crash 56 suspicious-vehicle 47 utilities 129
speech found-property 44
speed inquiry 46 program -54 reckless-driving 186 utilities 115
speeders reckless-driving 102 utilities -59
speeding civil -45 reckless-driving 70
speedway theft -43
spelled inquiry -40 supplement 182
spelling found-property 81 inquiry -87 supplement 67
spent found-property 109
spice lost-property 59
spider noise 78 vandalism 86
spiders inquiry -70
spill supplement 73 utilities 86
spilled utilities 95
spillway animal 82
spinning utilities -49
spit inquiry -54
spits inquiry 63
spitting animal 50 utilities -97
splashing civil -54
split civil 124 inquiry -72
splitting custody 77
spoke supplement 57 threats 43
spoken found-property 44 welfare-check 41
spool utilities 55
spoon civil -46 found-property 86
spoons inquiry -80
spot parking 233 utilities -79
spots parking 206
spray civil -52 theft -61 utilities -47 vandalism 150
sprayed civil 68 vandalism 150
spraying animal -51 inquiry -40
sprays animal -47 civil 59
spreading harassment 60 inquiry -41
spring inquiry 98
springs utilities 47
sprinkler civil 48 utilities 200
sprinklers utilities 102
spurr animal 95
spurting inquiry -71
squad inquiry 112 lost-property 51
square noise 59 utilities 56
squatters found-property 68
squeak crash-private 59
squeaky inquiry -46 noise 66
squealing inquiry 53 noise 60
squeeze parking 59
squires inquiry -51 utilities 104
squirrel animal 317 inquiry -155 utilities -40
squirrels animal 100
squirt inquiry -55
squirting inquiry -98
sro inquiry 85 supplement 64 vandalism -43
ssn fraud 114
st noise 50
stabbing inquiry 95 supplement 50
stable inquiry 78 noise 66 supplement 53
stack trespass 71
stacked inquiry -45
staff civil -54 found-property 74 inquiry -64 program 74
staggering animal -73 inquiry -41
stair inquiry 75
stairs inquiry -84 utilities 41
stairwell animal 60
stake civil 51 inquiry -41 threats 53
stakes found-property -41 theft 63 vandalism 165
stalker inquiry -80 program 44 stalking 66
stalking fraud -56 harassment 68 inquiry 74 stalking 44
stalks animal 41 harassment 57 inquiry 139 utilities -46 vandalism 99
stall inquiry -60
stalled disabled-vehicle 99
stand animal 49 civil 116
standby civil 167 inquiry -117
standing inquiry -53
stands inquiry -71 utilities -44
star civil 45 harassment 132 inquiry 50 threats 56
stares harassment 86 inquiry -78
start civil -45 noise 67
started inquiry -85
starter inquiry 73
starting animal 45 inquiry -63 noise 50 program 48
starts noise 64 utilities -41
state inquiry 87
statement inquiry 53 supplement 106
states found-property 59 utilities 41
station civil -40 program 103
stats civil -42 inquiry 71
statue inquiry -75
status supplement 211
stay inquiry 79 program -46
stayed animal 47 inquiry 114 suspicious-person 49 trespass 59
staying inquiry 57
stays inquiry -62 utilities 169
steal inquiry 90
stealing civil 57 inquiry -56 theft 184
steamed civil 50 fraud 68 suspicious-vehicle 66
steaming utilities -46
steeple parking 73
steering disabled-vehicle 47
step inquiry -46 suspicious-person 41
stepped inquiry -53
steps inquiry -44 supplement 41
stick suspicious-person 45
sticker abandoned-vehicle 64 found-property 52 inquiry 111 lost-property 44 program 42 theft 64 utilities -48
stickers parking -43 program 63 vandalism 147
sticking inquiry -44
sticks found-property -51 inquiry -83 parking 102
stiff inquiry -61
still program 43
sting inquiry -68
stink supplement -49
stinks animal 42 inquiry -49 utilities 84
stitched animal 46 civil 112 inquiry -51
stitches animal-bite 43 inquiry 71
stock animal 43 civil -44 fraud 71 inquiry 72 vandalism 61
stole civil 61 theft 134 vandalism -42 vehicle-theft 58
stolen civil -58 inquiry -50 supplement 87 theft 232 utilities -43 vandalism -55
stoll theft 205
stoln supplement 61 theft 112
stomach inquiry -58
stomps civil -48 noise 159
stone abandoned-vehicle 52 vandalism 54
stood suspicious-person 49 trespass 58
stool parking 41 utilities -42
stoop lockout 45 theft 119
stop civil -41 harassment 42 reckless-driving 47
stopped inquiry -48
stopping utilities -47
stops inquiry 70 theft 49
storage burglary-discovered 129 inquiry -61 theft 55 vandalism -51
store civil 52 harassment 40 inquiry -71 supplement 55
storm civil -72 inquiry 43 lost-property 48 utilities 107
storms inquiry 99 program 47
story crash-private 44
stove civil -47
straight civil 47 inquiry -42 noise 62
stranded civil 88 inquiry -50
strange inquiry -49 utilities 126
stranger fraud 56 inquiry -91
strangers harassment 58 inquiry -52 welfare-check 43
strangle civil -49 inquiry 50 threats 83
strangled supplement 60 utilities 76
strangling inquiry 68 noise 46 utilities 72
strap crash 49 inquiry -48
straw animal 66 barking 40
stray animal 241 inquiry -57
strays animal 82 inquiry -66
stream inquiry 80 program 78
street inquiry 81 parking 82 utilities 98
streetlight utilities 265
streetlights utilities 152
streets utilities -67
strike harassment 48 inquiry 103
strip civil 41
stroke inquiry 82
stroller supplement -44
structure inquiry -65 utilities 53
stub burglary-discovered 101 fraud 46 theft 67 vandalism -44
stubborn civil 55
stuck utilities 40
stud found-property 56 inquiry 69
students inquiry -62 program 55
stuff civil 69
stuffed inquiry -47 lost-property 55
stuk utilities 60
stung utilities -47
stupid inquiry -45
su supplement 44
sub noise 138
subaru crash-private 71 parking 85 utilities -41
subdivision noise 68 reckless-driving 75
suben trespass 75
subieron lost-property 62 theft 50
subio welfare-check 45
subir civil 52 inquiry 91
subj noise 42 trespass 56
substation utilities 41
substitute lost-property 113 theft 48
such inquiry -95 lost-property 75 suspicious-person 41
sucked inquiry -42
sudadera inquiry -50
sudden lost-property 48
sue civil 156
suegra civil 47 inquiry 82
suelto animal 99
suena noise 98
sueno inquiry -103 noise 106
suicidal inquiry 73
suicide inquiry 53 program 44 supplement 97 utilities 43
suicidio inquiry 69 program 165
suing inquiry 179 supplement 68
suit program 70
suitcase fraud 42 inquiry -45
summer found-property 47 supplement 82 vandalism 43
sump inquiry 66
sun custody 81 harassment 50
sunburned supplement 48
sunday custody 53 theft 71
sundays civil 61 noise 107
sunglasses theft 118
sunk abandoned-vehicle 60
sunny inquiry 95
sunroom vandalism 174
sunset utilities 48
super crash-private 72 hit-and-run 47 noise 70 supplement -56
supervisor crash 62 parking 43 utilities 50
support civil 75 inquiry 108 supplement -41
suppose civil -53 inquiry 48 program -48 supplement -51 suspicious-person 43 theft 57
supposed civil 41 custody 52
sure inquiry -77
surer crash-private 44
surgery noise 51 program 41
surrounded inquiry -44
survey civil 160 program -62 supplement -40 suspicious-person 46 vandalism 78
surveyor civil 175
sus civil 90 inquiry -45 vandalism 43
susp supplement -63 theft 78
suspect noise 62 supplement 42 theft 60
suspects inquiry -54 theft 76 vandalism 56
suspended harassment 53 inquiry 45 reckless-driving 49 supplement -64
suspicious program 67 utilities 74
susto inquiry 68 utilities 69
suv inquiry -48 suspicious-vehicle 86 welfare-check 44
swallow inquiry -55
swam found-property 53 supplement 82
swan animal 152
swap custody 123 parking -44
swapped crash-private 115 lost-property 50 theft -42
swapping crash 134
swear civil 44 vandalism 52
swears animal 40 noise 67 theft 49
sweater inquiry 41
sweating civil -49 inquiry -90
sweep inquiry 96 program 50 utilities 71
sweeper inquiry -50 noise 49 utilities 82
sweeping inquiry 84
sweet civil -55 noise 83
swept disabled-vehicle 44 utilities 107
swerving inquiry -43 reckless-driving 45 utilities -54
swim supplement 63
swimming animal 57 lost-property 41
swing inquiry -65 suspicious-person 62 trespass 61 welfare-check 41
swingin utilities -41
swinging inquiry -65
swings inquiry -53 noise 43 trespass 41 utilities -45
swiped inquiry -48 suspicious-person -41 theft 182
switched shoplifting 81
swollen found-property 44
sword inquiry 83
sycamore animal 56 inquiry -61
syringe found-property 51
system program 66 supplement 114 theft -52
t supplement 55 theft 62 utilities 115 vandalism 51
ta custody 44
tabby animal 182 inquiry -96
table inquiry -74 parking 51 vandalism 52
tablet inquiry -54 noise 40
tack burglary-discovered 62 theft 97
tacked inquiry 43
tacking inquiry -42
taco animal 70 inquiry -50 noise 45 theft 49 threats 51
tacoma civil 46 inquiry -44
tad utilities 52
tag abandoned-vehicle 55 animal 41 found-property 79 hit-and-run 55 reckless-driving 75
tagged abandoned-vehicle 88 found-property -51 inquiry -80 noise -48 parking 126 vandalism 107
tagging inquiry -100 utilities -54 vandalism 71
tags abandoned-vehicle 119 animal 69 inquiry -71 parking 43 utilities -51
tahoe inquiry -67
tail animal 50
taillight crash-private 91 hit-and-run 43
tailpipe inquiry -48
take harassment -51 inquiry 87 program 45 supplement 85
taken found-property -46 supplement 48 theft 203
takes inquiry 40 parking 68
taking harassment -66 theft 101
tal civil 42
taladro inquiry -58 noise 108 supplement 73 theft -43
talk civil 48 program 96 supplement -44
talked fraud 51
talking animal -42 inquiry -73
talks inquiry -89 program 43
tall civil -88 supplement 49 utilities 82
taller noise 83
tamales vehicle-theft 56
tamano inquiry 52
tambien fraud 67 supplement 51 theft -61
tampa harassment 51 inquiry -82
tan noise 62
tangled inquiry -79 utilities 116
tank civil 52 theft 53
tanks theft 57
tantito parking 62
tap crash 107 utilities 110
tapa parking 127 utilities 127
tapado civil 77 found-property 44
tapando abandoned-vehicle 57 inquiry -47 parking 213
taped inquiry -100 utilities 53
tapped crash 53 crash-private 119
tapping inquiry -84
tarda inquiry -74 utilities 135
tarde animal 65 noise 64
tarea fraud 48 program 113
target theft 40
tarjeta fraud 221 supplement 69
tarjetas fraud 132 inquiry -41
tarp animal 82 supplement 66 theft 57 utilities 66
taser inquiry 41
taste inquiry -41 theft 84
tates animal 54 utilities -62
tattoo vandalism 61
tax inquiry 127
taxes civil -77 fraud 114 parking 44
taxi lost-property 168
tb harassment 56 parking 79
tea inquiry -70
teach inquiry -76 program 89
teacher program 69
teaches program 97
teague inquiry 51 welfare-check 76
team fraud 49 inquiry -49 vandalism 70
tearing inquiry -89
tears civil 122 inquiry 70 program 52
teased harassment 175
tech animal 53
techo animal 47 inquiry -53 trespass 43
teen civil -49 program -54 supplement 52
teenage found-property 40 program 71
teenager civil -62 fraud -44 inquiry 71 shoplifting 53
teenagers suspicious-person 85 trespass 134 vandalism 44
teens inquiry -60 noise 76 trespass 60 utilities -69
teeth found-property 49 inquiry -72 lost-property 87
teh civil -46 supplement -40
tele burglary-discovered 80 noise 61
telefono crash-private 45
telemarketer fraud 119 harassment 236 inquiry -55 noise -46
telephone crash-private 93 hit-and-run 63
tell program -55 utilities 43
teller fraud 67 harassment -41 inquiry -52
tellers animal 44 inquiry -64 program 129
telling inquiry -62
temblando fireworks 43
temprano inquiry 85 noise 169
ten noise 43 theft 46 utilities -50
tenant animal -46 civil 129 supplement -41
tenants civil 120
tendedero civil 113 noise 111 theft 72
tendida civil -62 inquiry 44
tengo utilities -41
tenia lost-property 44 suspicious-person 55 theft 47
tenis lost-property 57 suspicious-person 82 theft 51 utilities 52
tennessee harassment 57 inquiry 64
tent inquiry -62 noise 51
tenth civil 65 harassment 49 inquiry -40
tents welfare-check 67
terapia inquiry 59
terrible crash 53
test inquiry 160
tested noise 57 utilities 63
testigo inquiry 101
testing noise 97
tests inquiry 71 lost-property 48 theft 40
tetanus animal-bite 50 inquiry 103
texas fraud 51 harassment 59 inquiry 80
text fraud 120 utilities -46
texted inquiry -138 theft -45
texter fraud 69 harassment 95 inquiry -66
texting inquiry -70
texts civil 51 harassment 55
tfc disabled-vehicle 59 utilities 99
than animal 52 civil -60 inquiry -47
thank civil -46 inquiry 45 program -65
thanked found-property 73 lost-property -42
thanks inquiry -58 parking 53 supplement -55
thanksgiving lost-property 48 theft 80
that inquiry 47
thats harassment 43 hit-and-run 43 inquiry 49
theft civil 133 fraud 72 inquiry 45 noise 41 theft 172
their civil 58 noise 65 utilities -63
theirs animal 41 inquiry 65
them animal 66
themselves inquiry -46 theft 73
then inquiry -89
ther animal 48
therapist inquiry 113 supplement -141
therapy supplement 71
theres civil 40
thermostat inquiry 86 noise 56
these inquiry 91
theyre noise 61
thief theft 54
thieves utilities 88
thin animal 49 noise 89
thing harassment 41
things civil 76
think suspicious-person 81
thinking inquiry 103
thinks theft 48
third civil -46 inquiry -60 noise 49 vandalism 41
thirteen harassment 49
this found-property -49 inquiry 48
thm found-property 68
thnk inquiry 63 vandalism 95
tho fraud 88 parking 69 utilities 52
those inquiry 55 program 55 utilities -45
though parking 56 theft 52 trespass 45
thought civil -51 theft -79
thousand fraud 117 inquiry -40
threat supplement 55
threaten civil -47 harassment 51 trespass 51
threatened civil 87 harassment 82 program 40 theft 54
threatening inquiry -140 noise 41 supplement 53
threatens civil 205 fraud -49 harassment -60 inquiry 166
threats civil 112 harassment 98 utilities -50
three inquiry -58 theft 50
threw vandalism 73
thrift found-property 63 inquiry 106
throat inquiry -63
throats noise -57
through theft -45 utilities -45
throw inquiry 90
throwing inquiry -80
thrown inquiry -74 lost-property 45 vandalism 101
throws civil 50 harassment 62
thru civil -42 crash-private 48 inquiry -42 supplement -47
thud noise -42
thumbs disabled-vehicle 63 welfare-check 41
thump noise 54
thumping noise 72
thunder animal 68 inquiry 56 supplement 63
thurs burglary-discovered 54 utilities 62 vandalism 68 welfare-check 41
thursday civil 43 custody 41 inquiry 70 lost-property 48
thursdays inquiry -113 program 64 theft 70
tia welfare-check 82
ticket inquiry 202 parking 55 utilities -58
ticketed abandoned-vehicle 42
tickets civil 92 parking 77
tidy inquiry 51 suspicious-person 71 welfare-check 86
tie utilities 41
tied abandoned-vehicle 75 inquiry -93 suspicious-person 50
tiembla noise 60
tiempo inquiry -60
tienen noise 71 program 46
tierra inquiry -49
tight inquiry -49
tightened inquiry 84
tightness inquiry -46
tiktok supplement 100 utilities -40
til noise 85 utilities -49
till fireworks 47 noise 71
tim hit-and-run 71 inquiry 50 lost-property 56
time civil -47
timed utilities 98
timer noise 93 program 48
times harassment 60 noise 46
tingling inquiry -46
tinsel animal 51
tiny crash-private 60 found-property 43 utilities -44
tio inquiry -74 supplement 58 welfare-check 40
tip inquiry 94 suspicious-person 41 theft 47
tipped vandalism 61
tips inquiry 95 program 67
tipsy reckless-driving 124 theft -41
tira civil 122 utilities 98
tiradas found-property 147 inquiry -42
tirado inquiry -65
tirados utilities 123
tiran inquiry 58 utilities 107
tirando utilities 42
tiraron fireworks 50 inquiry -41 lost-property 59 noise -42
tire civil -52 inquiry -81 supplement -42 utilities 58 vandalism 86
tired inquiry 46 suspicious-person 45 welfare-check 64
tires abandoned-vehicle 89 disabled-vehicle 53 inquiry -82 vandalism 94
tiro civil 50 inquiry 126 utilities 72
tiros fireworks -49
title civil 156 fraud 55 inquiry 95 theft -40
titulo fraud 181 vehicle-theft 187
tix inquiry 80
tmrw parking 40
toast crash-private 64 inquiry 81
toaster threats 43
tobacco inquiry -51 utilities 69
toca civil 87 inquiry 65 suspicious-person 66 utilities 121
tocando suspicious-person 78
toco inquiry -55 noise 70 suspicious-person 42
toda animal -53 barking 89 inquiry -79 noise 60 utilities 48
todas inquiry -41 parking 44
todavia inquiry 89
today harassment 55 inquiry -40
toddler civil -47 utilities -45
todds utilities 115
todos harassment 61
together noise 47
toilet inquiry -73 vandalism 156
tok inquiry -41 theft 88
told inquiry -78
toll fraud 170
tolls fraud 108
toma parking 40
tomato theft 140
tomatoes found-property 58 inquiry -45 theft 176 trespass 72
tomo inquiry -100
tongue animal -52 utilities -40
tonight civil -44 program 42
tonite civil -60 inquiry -57 vandalism 68
too inquiry -64
took civil 46 fraud 41 inquiry -79 program -45 theft 96
tool theft 43
toolbox civil 74 inquiry -110
tools civil 106 inquiry -43 theft 49
tooth inquiry 112
top civil -44 inquiry -56 utilities -78
tope reckless-driving 59 utilities 214
topes reckless-driving 104 utilities 160
toque welfare-check 50
toquen inquiry -77 welfare-check 71
tore crash 59 crash-private 55 suspicious-person 97 trespass 42 vandalism 88
torn civil -48
tornado inquiry 150
toro animal 40
tortilleria noise 59
tortoise animal 238
toss civil -42 found-property 61 inquiry 138
tossed trespass 54
tossing inquiry -49 vandalism 66
total animal 51 supplement 69
tote lost-property 86
touch inquiry 47 lost-property -43
touched animal 41 crash 61 inquiry 44
touching noise 69 utilities 64
tour inquiry -140 parking 51 program 155
tourist animal -40 civil 101 inquiry -48 utilities -44
tourists vandalism 87
tow civil 81 crash 47 disabled-vehicle 100 inquiry 45 theft -44
toward inquiry -59 utilities -41
towed civil 63 inquiry 198 parking 68 utilities -63
towel inquiry -92
towels theft 53
tower inquiry -66 utilities -47
towing abandoned-vehicle 49 civil 89 disabled-vehicle 60 supplement 86
town inquiry 140 program 45 utilities -45 welfare-check 40
toxic civil 81
toy program 72 vandalism 43
toyota found-property 97 welfare-check 50
tp vandalism 167
tping vandalism 145
trabaja threats 46
trabajar inquiry -42
trabajo civil 46
track inquiry 61
tracking civil 72 found-property -51 stalking 85
tract civil 51 fraud 123
tractor civil 114 crash 41 fraud 88
tractors civil 70 noise 55 utilities -58
trade noise 56 utilities 40
traded crash 74 found-property 46 inquiry 90
trader civil 83 crash-private 45 fraud 67 parking 75
trae inquiry -58 utilities -47
traen noise 43
traffic custody 47 inquiry 69 supplement 51 utilities 111
trafficking inquiry -50 program 85
trafic utilities 46
trafico animal 52 inquiry 106
trago inquiry -71
traia suspicious-person 71
traigo hit-and-run 60 inquiry 49
trail found-property 65 suspicious-person 41
traila parking 45 supplement 52 theft 43
trailas inquiry 64 suspicious-vehicle 58
trailer abandoned-vehicle 41 inquiry -68 parking 84 reckless-driving 70 vandalism -42
trailers inquiry -44
trailhead suspicious-person 76
train noise 42
trained inquiry 60 program 76
trainer program 79 supplement 49
training inquiry -46 program 237 supplement -59 utilities -43
trains hit-and-run 48
trajo custody 80
traler abandoned-vehicle 66 supplement 73
trampled civil 82
trampoline civil 92 found-property 62
tran supplement 86
tranquila supplement 76
trans lost-property 60
transfer fraud 43
transferred civil 71 inquiry 168
transformador utilities 56
transformer supplement 59 utilities 119
transmission civil 113 fraud 79
transport reckless-driving 45
transporte inquiry 126
trap animal 68 civil 45 inquiry -44 utilities 79
trapped inquiry -40
trapper animal 100
traps animal 150 inquiry 40 utilities -42
trasera theft 51
trash animal 63 parking -41 utilities 116
travel theft 43 utilities 57
tray vandalism 67
treadmill harassment 54 supplement 59
treasurer fraud 75 inquiry -60 program 67 vandalism 42
treated inquiry -107 supplement 93 theft 79
treatment inquiry 72 supplement 46
tree civil 91 utilities 72
trees animal 55 inquiry -62 noise 40
treinta inquiry -43
trek program 75 theft 47
tremont utilities 50 vandalism 68
tren inquiry -59 utilities 58
trench civil 87 inquiry -43
tres inquiry -54
trespass inquiry -69 noise 51 trespass 137
trespassed inquiry -50 shoplifting 102 trespass 122
trespassing inquiry 65 supplement 69 trespass 63
trial inquiry 152 supplement -44
triangle reckless-driving 59 trespass 63 welfare-check 43
trick utilities 68
tried animal -40 barking 41 program 48
trim utilities 101
trip burglary-discovered 58 theft -41
tripod inquiry -82
tripped theft 60
triste inquiry 48
troca parking 79 theft 43
trolled program 51
trolley crash 44 inquiry -69 lost-property 96 theft 74
trombone found-property 74 lost-property 95
tronando fireworks 75
tronar noise 51
troop inquiry -42 program 93
trooper inquiry 55 lost-property -41
trotting animal 59
truancy civil 57 inquiry 123
truck parking 41
trucker inquiry 40 theft 51
trucks parking 65 utilities 52
true inquiry 97
truenan fireworks 98 inquiry -58
truk inquiry -55 parking 62 theft 41 utilities -45
trunk found-property 46
trunks found-property 71 trespass 54
try supplement 56 suspicious-person 70
trying inquiry -59
tsa inquiry 161 lost-property 96 supplement 43
tub civil 46 inquiry -63 supplement -53
tuba lost-property 93 noise 93 utilities -47 vandalism 55
tubing trespass 48
tubo inquiry -62
tue civil 75 supplement -51
tues inquiry 50 theft 47 utilities -41 vandalism 54
tuesday fraud -46 suspicious-person 67 trespass 45
tuesdays found-property 44 program 58 reckless-driving 45 supplement 49
tulips civil 144 inquiry -45 theft 64 vandalism 104
tulsa inquiry -125
tumbaron inquiry 43
tunnel utilities 56
turkey animal 90
turn found-property 129 lost-property 63
turned found-property 125 inquiry -57 lost-property 50 suspicious-vehicle 41
turning animal -47 civil -60 found-property 74 inquiry -62
turno inquiry -54
turns supplement 49 theft -46 utilities 72
turtle animal 188 inquiry -82 noise -43
tuttle animal 115 inquiry -57 welfare-check 50
tuvieron noise 52
tv burglary-discovered 48 civil 53 noise 56
tvs fraud 44
twenty fraud 108 theft -54
twice inquiry -45 utilities 41
twins inquiry -45
twisted civil 80 fraud 66 inquiry -42 utilities 75
txt inquiry -60
txted civil 52
tying disabled-vehicle 66 noise 44
tylenol inquiry -114
type inquiry -55
u animal 44 program 49 supplement 52
uber inquiry -61 lost-property 113 suspicious-vehicle 45
ugly inquiry -77 parking 86 utilities 46
uhaul inquiry 63 parking 44
uk found-property 55 inquiry -50 noise 100
ultima civil 59 inquiry -95 welfare-check 51
ultimo civil 83 trespass 98
umbrela lost-property 213
umbrella inquiry -55 lost-property 100
umpire inquiry -82 trespass 45
un supplement -60
una supplement -43 utilities -56
unas found-property 41 inquiry -54 lost-property 44
unattended supplement -41
uncle program -50
under inquiry -56 theft -40
underpass inquiry -90 vandalism 121
understand noise 123
unemployment fraud 109 supplement -51
uniform civil 81
union inquiry 67 program 51
unit burglary-discovered 48 noise 74 program 47 supplement 40
units barking 40 burglary-discovered 55 civil 76 supplement 52 theft 54
unk inquiry -70 theft 52 utilities -41 vandalism 77
unless fraud 91 program 67
unlit civil -55
uno fraud 43
unos found-property 42 fraud 48 utilities 50
unpaid fraud 109 inquiry 119
unplugged inquiry 185
until inquiry -57 noise 94
up inquiry -48
update inquiry -51 program -50 supplement 132
upload inquiry -65 reckless-driving 78
ups animal 75 crash 44 fraud 44 supplement 46
upstairs inquiry -82 noise 107 theft -46 utilities -47 vandalism -43
urge civil 48 welfare-check 66
urgent supplement 60
urn found-property 130 inquiry -73 lost-property 45
usa inquiry 53 parking 44
use inquiry 58 reckless-driving 43
used fraud 59 inquiry 76 trespass 65 utilities -41
uses civil -50 parking 66
usher inquiry -100 lost-property 82
using inquiry 69 trespass 60
ustedes inquiry 199
usual parking 48 program 62
usually welfare-check 44
utah fraud 52 suspicious-vehicle 75
utility lost-property 53 utilities 82
v supplement 54
vac inquiry 101 noise 51 utilities -57
vaca animal 173
vacaciones burglary-discovered 62
vacant inquiry -51 utilities 163
vacation burglary-discovered 100 program 98 suspicious-vehicle 44
vacia utilities 75
vacunan inquiry 98 program -41
vacunas inquiry 133
vacuum noise 44
valet parking 46
valve inquiry 90 supplement 113 utilities -48 vandalism 88
van suspicious-vehicle 57 utilities -76
vanished civil 45 fraud 45 supplement 61
vans inquiry -45 parking 52 suspicious-person 44
vape found-property 80 inquiry -57
vaping inquiry 41 trespass 79
vapor inquiry 46
varios inquiry -48
vase civil 81 supplement 45 vandalism 45
vaso civil 52
vaya inquiry -52 vandalism 56
vayan welfare-check 75
ve civil -44
vea inquiry 111
vecina civil 44 inquiry -55
vecino animal 58 civil 104 harassment 43 noise 65 parking 52
vecinos animal -42 noise 188
veh crash -42 crash-private 86 inquiry -92
vehicle abandoned-vehicle 66
vehicles abandoned-vehicle 82 crash 47 inquiry -41
vehs inquiry 48 suspicious-person 55 suspicious-vehicle 66
ven custody 60 inquiry -59
venado animal 142 crash 79 inquiry -65
vencio inquiry 58
vende suspicious-person 113
vendedor fraud 128 suspicious-person 46 vehicle-theft 54
vender inquiry 84
vendiendo suspicious-person 44
vendieron civil 48 fraud 176 inquiry -112
vending civil 124 suspicious-person 107
vendio civil 84 fraud 58 theft 88
vendor civil 82 fireworks 49
veneno civil 55 inquiry 52 vandalism 68
venga inquiry -90
venir inquiry -70 program 109
venison supplement 69 utilities 62
venmo civil 85 fraud 95 inquiry -60
venomous animal 63
vent supplement -43
venta inquiry 47
ventana civil -47 inquiry -60
ventanilla crash-private 41
ver custody 43 inquiry -65 program 62 welfare-check 75
verano abandoned-vehicle 75 parking 80 program 70 supplement 93
verbal supplement -52
verdad program 58
verde animal 84 hit-and-run 46 inquiry -49
verified suspicious-person 67
verify suspicious-person 46 welfare-check 75
versailles inquiry -59
verse inquiry 71 noise 63
very inquiry -80 noise 41
vest lost-property 50 suspicious-person 40 theft 57 welfare-check 64
vestibule animal 88 inquiry -48 suspicious-person 65
vests suspicious-person 84 trespass 42
vet animal 112 fireworks 43
veteran inquiry -96 program 58 welfare-check 52
veterans animal 65 inquiry 55 lost-property -62 noise 64 vandalism 42
vez program 43
vfw lost-property 78
vi vehicle-theft 42
viaduct abandoned-vehicle 60 inquiry 45 parking 63 utilities -45
viaje civil -43 inquiry 84 program 105
vibora animal 94 harassment 55
victim civil -70 supplement 126
victims supplement 47
vid theft 117
vida inquiry 73 program 47 supplement 63
video animal -40 inquiry -43 shoplifting 70 supplement 47 theft 112
vidio theft 54
vidrio theft 75
vidrios suspicious-vehicle 81 vandalism 62
vieja inquiry 47 theft 51
viejas found-property 64 inquiry 123 utilities 61
viejita inquiry 42
viejito crash 40
viejo abandoned-vehicle 51 inquiry 62
viejos found-property 107 inquiry 46
vien custody 69 inquiry -58
viendo harassment 42 noise 51
viene custody 42
vienen animal -45
viernes inquiry 118 lost-property 40
vieron animal 41
view civil -48 utilities 50
vigilancia burglary-discovered 76 inquiry -85 program 82 supplement 84
viley inquiry 43 utilities -54
village program 87
vin supplement 138
vine civil -41 inquiry 41 utilities 60
vino inquiry -53 noise 42 supplement 80
vinyl fireworks 86 vandalism 82
vio fireworks 45 vandalism 59
violated custody 64
violence civil 93 crash-private 45 hit-and-run 45 inquiry 66
violent harassment 45 inquiry -63
violin found-property 79 inquiry -67 lost-property 41 theft 72 welfare-check 57
virgen fireworks 104 inquiry -47 noise -58
virginia inquiry -41 utilities 108
visa inquiry 98
visit inquiry -52 program 51 welfare-check 57
visita civil -43 inquiry 40 program 77 supplement -41 welfare-check 54
visitas inquiry 98
visitation civil 65 custody 133 inquiry 62 supplement -60
visiting civil 45 inquiry 118
visitor civil -41 crash-private 40 hit-and-run 44
visitors inquiry -59 parking 74
visits harassment 67 inquiry 71 stalking 70 theft 43
vitamins inquiry -45 theft 42
vive noise 52 program 93 trespass 53 welfare-check 68
viven program 41 supplement 112
vivir fraud 51
vivo found-property -47 inquiry -64 parking 58
vm inquiry -83 supplement 56
voice inquiry -97
voicemail fraud 46 harassment 61 threats 46 utilities -45
voicemails harassment 77 inquiry -102 supplement 58
voices noise 55
volteo inquiry -45
volume noise 116
volunteer program 112
volunteers program 62 theft 42 utilities -47
volver inquiry -85
volvio animal 58 inquiry -49 supplement 43 suspicious-vehicle 50
vomitando inquiry -49
vomiting inquiry -83
voted trespass 69
voz noise 70
vs animal -46 parking -57
vuelta inquiry -43
vuelve supplement 63
vuelven civil 121
w/o civil 63 inquiry 59 parking 70 utilities 85 vehicle-theft 64
waders suspicious-person 57
wading inquiry -43 trespass 86
waffle supplement 60 theft 43
wagging animal 183
wagon civil 64 disabled-vehicle 52
waist civil -40 inquiry -72 utilities 109
waistband inquiry -41
wait parking 40
waited inquiry 67 supplement 85
waiting inquiry -47 suspicious-vehicle 71 utilities -68
waitress inquiry -46 reckless-driving 44
wake civil -61
wakes noise 88
walgreens lockout 44 supplement -43
walk inquiry 57 utilities 60
walker civil -41 lost-property 59
walkers utilities 54
walkin animal 61 suspicious-person 66
walking inquiry -44
walks harassment 40 parking 66 welfare-check 63
wall inquiry -67 vandalism 63
waller parking 62 utilities 47
wallet found-property 111 fraud -66 inquiry -64 lost-property 100 supplement 86
wallmart vandalism 61
walls noise 146
walnut civil 99 utilities 89
walton parking 70 utilities 83
wana reckless-driving 73 utilities 86
wandered animal 52 found-property -46 inquiry 118 program 44
wanna inquiry -40
want found-property 67 program 57
wanted animal 61 civil -50 fraud 43
wanting fraud 60 inquiry -48
wants civil 47 inquiry 84 program 61
war civil 113
ward parking 56
warden animal 154 inquiry 83 supplement 51
warehouse civil 63 inquiry -48
warm inquiry -74
warming inquiry 126 program 73 suspicious-vehicle 54
warn fraud 61 inquiry -63 trespass 49
warning inquiry 46 supplement 45
warrant fraud 53 inquiry 98
warrants inquiry 105
warranty civil 66 fraud 141 harassment 45
was noise -49 supplement 50 theft 48
wash utilities 64 vandalism 59
washed found-property 65 fraud 81 supplement -43
washer noise 46
washing inquiry 78 trespass 69
wasnt crash-private 50 supplement 51 theft 88
waste fraud 117 inquiry 178
wat inquiry 128
watch civil -61 inquiry -110 program 165 utilities -55
watched fireworks 56
watches suspicious-person 51
watching vandalism 55
water utilities 100
watering welfare-check 88
waters inquiry 41 utilities 97
wave welfare-check 57
waved inquiry 60 suspicious-person 81 suspicious-vehicle 63 utilities -42 welfare-check 51
waves suspicious-person 43
waving inquiry -43
way utilities 85
ways trespass 63
we program 56 utilities -52
weak inquiry -58
weapon found-property 50 inquiry -80 lost-property 47
wear inquiry -119 lost-property 64
wearing civil 64
weather inquiry 87
weaving reckless-driving 50
web inquiry 42 lost-property 62 theft 59 utilities 58
weber theft 47
website civil -106 fraud 61
wed harassment 98 inquiry 41 suspicious-person 50 theft 66
wedding inquiry -74 lost-property 83 utilities -49
wedged inquiry -41
wednesday crash 50 supplement 63 theft 82
wednesdays custody 84 inquiry 89 noise 78
wee crash 68 crash-private 57 parking 76
weed burglary-discovered 42 civil 89 theft -74
weeds abandoned-vehicle 118
week civil -63 harassment 46 utilities 46
weekdays inquiry -75 reckless-driving 132
weekend burglary-discovered 65 program -48 reckless-driving 43 supplement -63 theft 73 vandalism 67
weekends inquiry 48 utilities 62
weekly civil -61 harassment 79 stalking 111
weeks abandoned-vehicle 62 found-property 66 parking 50 program 66
weight reckless-driving 83
weird harassment 49
welfare animal 49 program -52
well inquiry 47 program 65
wellington crash 80 utilities 73
wen inquiry 81 program 45 supplement 46
wendy crash-private 49
wendys animal 55 crash-private 58
were inquiry 65 noise -43 vandalism 42
werent civil -43 noise -52 supplement 42 theft -47
west inquiry 132
westbound inquiry -55
wet civil -64
what inquiry 116 theft -41
whatever inquiry -46 supplement 76
whatsapp fraud 62 harassment 91
wheel utilities -55
wheelbarrow civil 115 theft 93
wheelchair noise -63 utilities -41
wheels abandoned-vehicle 51 inquiry 43 theft 74
wheezing inquiry -40
when inquiry 88
wher civil 47 inquiry 169
where civil -74 inquiry 147
whether inquiry 219 program 51
which civil -52 inquiry 181 supplement -45
while theft 57 vandalism 68
whipping parking -41
whiskey inquiry 41
whispering inquiry -80
whispers inquiry -53
whist inquiry -43
whistles inquiry -45 noise 66
whistling inquiry -56 utilities -41
white inquiry -52 suspicious-vehicle 79 utilities -45
who inquiry 150 utilities 60
whoever burglary-discovered 44 found-property 58 utilities 77 vandalism 45
whole civil -50 noise 49 supplement -49
whom inquiry 129 program -50 utilities 66
whos animal 76 inquiry 43 utilities 45
whose civil 41 found-property 75 inquiry 61
wht parking 76
why inquiry 144 lost-property 52
wide suspicious-vehicle 67
widow found-property 42 welfare-check 57
wifi civil 129 supplement -46
wildcats inquiry -46
wildlife animal 172 inquiry -82
wilson inquiry 50 reckless-driving 78
win custody 67 inquiry 145
winchester fraud 46 utilities -43
wind inquiry -65 noise 44 parking -42 theft -45
winded animal 41
window inquiry -90
windows noise 63 parking -42 suspicious-vehicle 41 utilities -52
windshield harassment 67 inquiry -45
wine civil 57 inquiry -80 theft 47
wing animal 72 parking 41
wings animal 51 civil 46 inquiry 57
winter civil 56 inquiry 76 program 57 welfare-check 40
wiped civil 101 inquiry -64 supplement -48
wiper vandalism 48
wipers disabled-vehicle 57 parking 49
wire civil -44 inquiry -50 parking -43 utilities 72
wired fraud 77 inquiry -44
wires civil -42 utilities 106
wiring supplement 56
wish inquiry -87 utilities 57
wishes inquiry 66
wit animal 102 crash-private 45 harassment 59 hit-and-run 40 stalking 71
withdraw supplement 178 welfare-check 40
within noise -47
without civil 100 inquiry -46 parking 69 utilities -44
witness custody 43 hit-and-run 50 inquiry 76 supplement 100
wk found-property -46 inquiry 103 utilities 103
wknd burglary-discovered 61 supplement 70 theft 81 vehicle-theft 66
wks abandoned-vehicle 78 theft 63
wld program 89
wnat found-property 66 supplement 97
wnats crash-private 72 noise 72 supplement -52 utilities -53
wobbly animal 74
woke suspicious-vehicle 49 theft 63 trespass 44
wolf animal 56
woman inquiry -52 supplement -50 utilities -57
women inquiry -46 program 55 suspicious-person 70 trespass 45
won crash-private 73 fraud 116 inquiry 56
wonder inquiry 46
wondered inquiry 68 program 121
wondering inquiry 88
wonders inquiry 135
wont civil 117 inquiry -101 supplement -46
wood noise 55
woodland noise 59
woods animal 54 inquiry -63
word inquiry -91
words inquiry -46 vandalism 82
work utilities 41
worked fraud 57 supplement -44
worker utilities -62
working inquiry 66
works animal -43 barking 65 inquiry -42
world fireworks 96 noise 50
worried welfare-check 52
worries animal 46
worry inquiry 53 lost-property 41 suspicious-person 44
worse inquiry -62 welfare-check 51
worst inquiry -77
worth fraud 43 inquiry 96 theft 90
would inquiry 76 program 69
wouldnt harassment 40 suspicious-person 89
wound animal-bite 57
wpn civil 42 suspicious-person 136 suspicious-vehicle 52
wpns civil 88
wrap lost-property 54 noise 61 parking 53
wrapped noise 46
wreath theft 141
wreck inquiry 137 reckless-driving 49
wrecked inquiry 72
wrench inquiry -52
wrists inquiry -56 theft -43
write inquiry 139
writer inquiry 84 supplement -51
writes fraud 45 inquiry 41 reckless-driving 65 suspicious-person 53
writing inquiry 54 supplement 41 vandalism 60
written fraud 61 reckless-driving 68 supplement 45
wrk animal 71 civil 61 hit-and-run 91
wrok animal -50 barking 88 noise -41 parking 59
wrong fraud -44 inquiry 67 lost-property -41
wrote theft -44
x harassment 74 inquiry -93
xbox civil 80 found-property 43 inquiry 57 noise 81
xing inquiry 40 utilities -41
xmas welfare-check 53
xq inquiry 51 supplement 61 theft 45
y/o inquiry -65
ya inquiry -60 supplement 48
yall fraud 63 inquiry -81 noise 42 program 72 reckless-driving 46
yanked civil -90 vandalism 72
yantas abandoned-vehicle 54 utilities 58 vandalism 51
yard civil 57 supplement -52 utilities 51
yarda animal 60 barking 46 civil 73 theft 42 vehicle-theft 42
yarnallton inquiry -80 supplement 51
yd animal 138 inquiry -56 utilities 46
yday lost-property 64 supplement 97
year supplement 67
years fireworks 46 inquiry 65 supplement 76 utilities 58
yego supplement 105
yell noise 40
yelled harassment 50
yelling civil -46 inquiry -82 noise 133
yells civil -46 harassment 61 noise 61
yelping animal 74 barking 66
yerno inquiry 42
yes inquiry -84 theft 53
yest theft 81
yesterday crash -52 reckless-driving 55 utilities -63
yestrday custody 45 fireworks 57 theft 92
yet inquiry 41 program 56
yno fraud 81 inquiry -51
yoga inquiry -68 utilities -45
yogurt harassment -69 theft 133
you civil -42
young inquiry 54 supplement 53 suspicious-person 54
your civil -42
yours inquiry 86 noise 66
youth inquiry -46 program 42
yr utilities 54
yrs inquiry 72 vandalism 83
yuor supplement 94 welfare-check 58
zacate animal 71 utilities 47
zandale reckless-driving 58 utilities 95
zapato lost-property 132
zelle civil -51 fraud 204 inquiry -49
zero civil 55 inquiry 72 supplement 75
zone civil -40 parking 98 utilities 127
zoning inquiry 88 program 51
zoo animal 54 custody 52 fraud 46 inquiry -54 lost-property 59 supplement -66 theft 60
zoom civil 44 inquiry 55
`,
};
